// A process of its own: it makes load and takes times, away from the event loop of what is measured.
import autocannon from 'autocannon'
import { type LoadFigures, type LoadJob, percentileOf } from './load-job.ts'

async function carryOut({ base, connections, seconds, requests }: LoadJob): Promise<LoadFigures> {
  let started = 0
  const times: number[] = []
  const statuses: Record<string, number> = {}
  const instance = autocannon({
    url: base,
    connections,
    duration: seconds,
    requests: requests.slice(0, 1),
    setupClient: (client) => {
      const share = requests.filter((_request, index) => index % connections === started % connections)
      started += 1
      // autocannon reads each body as text, which for compressed bytes takes four fifths of its time: with 8.8 KB a
      // page it tops out at 7,000 answers a second, far below the bare server. Nobody here looks at the text.
      client.pipelinedRequests.addBody = () => undefined
      // Each client builds its own bytes into the request, so none is shared.
      client.setRequests((share.length > 0 ? share : requests).map((request) => ({ ...request })))
    },
  })
  instance.on('response', (_client, status, _bytes, milliseconds) => {
    times.push(milliseconds)
    statuses[status] = (statuses[status] ?? 0) + 1
  })
  const { duration, errors, timeouts } = await instance
  const sorted = Float64Array.from(times).sort()
  return {
    requests: sorted.length,
    rps: sorted.length / duration,
    p50Ms: percentileOf(sorted, 0.5),
    p99Ms: percentileOf(sorted, 0.99),
    statuses,
    errors: errors + timeouts,
  }
}

process.on('message', ({ number, job }: { number: number; job: LoadJob }) => {
  carryOut(job).then(
    (figures) => process.send?.({ number, figures }),
    (error: unknown) => process.send?.({ number, failed: String(error) }),
  )
})
