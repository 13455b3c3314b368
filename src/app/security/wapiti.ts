import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runTool } from './tool.ts'

const reportSchema = z.object({
  vulnerabilities: z.record(z.string(), z.array(z.object({ path: z.string(), info: z.string() }))),
  anomalies: z.record(z.string(), z.array(z.object({ path: z.string(), info: z.string() }))),
})

// Said of plain HTTP on a trial.
const expected = new Set(['Secure Flag cookie', 'HttpOnly Flag cookie'])

// X-XSS-Protection switched on a filter that browsers have removed, because it made pages less safe.
const onPurpose = 'X-XSS-Protection is not set'

const MODULES = [
  'sql',
  'xss',
  'permanentxss',
  'exec',
  'file',
  'redirect',
  'crlf',
  'csp',
  'http_headers',
  'xxe',
]

/** How much longer than it was given it may take, before it is ended. */
export const MOST_OF_WAPITI = 2.5

interface Given {
  address: string
  /** Where it begins, and which it does not leave when it ends with a stroke and is not the first page. */
  from: string
  /** In milliseconds: a third of it to look around, a fifth at most for each kind of attack, of which six are slow. */
  ms: number
}

export interface WapitiOutcome {
  findings: string[]
  /** Addresses and forms that it came to know. */
  known: number
  /** What had no time to end. */
  notDone: string[]
}

/** Crawls and attacks: injection, cross-site scripting, files, redirects, headers, server errors. */
export async function runWapiti({ address, from, ms }: Given): Promise<WapitiOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'towpath-wapiti-'))
  const file = join(folder, 'report.json')
  const seconds = ms / 1000
  try {
    const { said, isCut } = await runTool(
      'wapiti',
      [
        ...['-u', address + from, '--scope', from === '/' ? 'domain' : 'folder'],
        ...['--store-session', folder, '--flush-session', '--no-bugreport', '-f', 'json', '-o', file],
        ...['--max-scan-time', String(seconds / 3)],
        ...['--max-attack-time', String(seconds / 5), '--max-files-per-dir', '20', '-m', MODULES.join()],
      ],
      // A module ends between two requests of its own; only what hangs is ended.
      ms * MOST_OF_WAPITI + 60_000,
    )
    if (isCut) return { findings: ['wapiti had to be ended and reported nothing'], known: 0, notDone: [] }
    const known = Number(/found (\d+) URLs and forms/.exec(said)?.[1] ?? 0)
    const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    const findings = [report.vulnerabilities, report.anomalies].flatMap((part) =>
      Object.entries(part).flatMap(([kind, found]) =>
        expected.has(kind)
          ? []
          : found
              .filter(({ info }) => info.trim() !== onPurpose)
              .map(({ path, info }) => `${kind} at ${path}: ${info}`),
      ),
    )
    const notDone = [
      ...said.matchAll(/Max (?:attack time was reached for module (\w+)|scan time was reached)/g),
    ]
    return { findings, known, notDone: notDone.map(([, module]) => `wapiti: ${module ?? 'looking around'}`) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
