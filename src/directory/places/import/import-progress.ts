import { SingleBar } from 'cli-progress'

/** Where long work shows how far it is. */
export interface Terminal extends NodeJS.WritableStream {
  isTTY?: boolean
}
export interface Progress {
  update(bytes: number, rows: number): void
  stop(): void
}

const EVERY_MS = 10_000
const grouped = (count: number): string => count.toLocaleString('en-GB')

/** A bar by bytes, with rows a second, on a terminal; elsewhere a line every ten seconds. */
export function startProgress(
  label: string,
  total: number,
  out: (line: string) => void,
  terminal: Terminal,
): Progress {
  const from = performance.now()
  let [bytes, rows] = [0, 0]
  const perSecond = () => grouped(Math.round(rows / Math.max(0.001, (performance.now() - from) / 1000)))
  const share = () => Math.min(100, Math.round((bytes / Math.max(1, total)) * 100))
  if (terminal.isTTY) {
    const bar = new SingleBar({
      stream: terminal,
      format: `  ${label} {bar} {percentage} %  {rows} rows  {speed} rows a second`,
      hideCursor: true,
    })
    bar.start(total, 0, { rows: '0', speed: '0' })
    return {
      update(nowBytes, nowRows) {
        ;[bytes, rows] = [nowBytes, nowRows]
        bar.update(Math.min(bytes, total), { rows: grouped(rows), speed: perSecond() })
      },
      stop: () => bar.stop(),
    }
  }
  const timer = setInterval(
    () => out(`  ${label}: ${share()} %, ${grouped(rows)} rows, ${perSecond()} a second`),
    EVERY_MS,
  )
  return {
    update(nowBytes, nowRows) {
      ;[bytes, rows] = [nowBytes, nowRows]
    },
    stop: () => clearInterval(timer),
  }
}
