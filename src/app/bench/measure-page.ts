import type { MeasuredPage } from './bench-row.ts'
import type { Application } from './load/application-process.ts'
import { startBareServer } from './load/bare-server.ts'
import type { LoadGenerator } from './load/load-generator.ts'
import { type LoadFigures, type LoadRequest, percentileOf, unwanted } from './load/load-job.ts'
import { type RecordedPage, recordPages } from './load/recorded-pages.ts'

const WARM_UP_SECONDS = 2
export const CONNECTIONS = 32

export interface Meter {
  load: LoadGenerator
  application: Application
  services: number
  seconds: number
}

interface Page {
  name: string
  requests: LoadRequest[]
  /** The one status that is right. */
  status: 200 | 303
}

async function measure(
  { load, seconds }: Meter,
  { base, cpuSeconds }: Pick<Application, 'base' | 'cpuSeconds'>,
  requests: LoadRequest[],
): Promise<LoadFigures & { cpuMs: number | null }> {
  const job = { base, connections: CONNECTIONS, requests }
  await load.run({ ...job, seconds: WARM_UP_SECONDS })
  const before = cpuSeconds()
  const figures = await load.run({ ...job, seconds })
  const after = cpuSeconds()
  const cpuMs = before === null || after === null ? null : ((after - before) * 1000) / figures.requests
  return { ...figures, cpuMs }
}

const middleSize = (recorded: readonly RecordedPage[]): number =>
  percentileOf(
    recorded.map(({ body }) => body.length).toSorted((one, other) => one - other),
    0.5,
  )

/** Measures a page, and right after it the bare server sending the same bytes to the same requests. */
export async function measurePage(meter: Meter, { name, requests, status }: Page): Promise<MeasuredPage> {
  const { application, services } = meter
  const recorded = await recordPages(application.base, requests)
  const figures = await measure(meter, application, requests)
  const { rssMb, peakMb } = application.memory()
  const bare = await startBareServer(recorded)
  const bareFigures = await measure(meter, { base: bare.base, cpuSeconds: () => null }, requests)
  await bare.stop()
  return {
    name,
    services,
    rps: figures.rps,
    p50Ms: figures.p50Ms,
    p99Ms: figures.p99Ms,
    ratioToBare: figures.rps / bareFigures.rps,
    rssMb,
    peakMb,
    cpuMs: figures.cpuMs,
    bareRps: bareFigures.rps,
    bytes: middleSize(recorded),
    wrong:
      unwanted(figures, [String(status)]) +
      unwanted(bareFigures, [String(status)]) +
      recorded.filter((page) => page.status !== status).length,
  }
}
