import { startApplication } from './application-process.ts'
import { urgentHelpRequests } from './bench-requests.ts'
import type { UnderLoad } from './bench-row.ts'
import type { LoadGenerator } from './load-generator.ts'
import type { LoadRequest } from './load-job.ts'

const HAMMERING = 64
const ASKING_FOR_URGENT_HELP = 4

interface Given {
  load: LoadGenerator
  databaseUrl: string
  results: LoadRequest[]
  seconds: number
}

/** Urgent help while 64 connections ask for results as fast as they can: with the usual rate limit, and with none. */
export async function measureUnderLoad({ load, databaseUrl, results, seconds }: Given): Promise<UnderLoad[]> {
  const settings = [
    { setting: 'usual rate limit' },
    { setting: 'no rate limit, every request carried out', rateLimit: 0 },
  ]
  const figures: UnderLoad[] = []
  for (const { setting, ...limit } of settings) {
    const application = await startApplication({ databaseUrl, ...limit })
    const { base } = application
    const [hammered, urgent] = await Promise.all([
      load.run({ base, seconds, connections: HAMMERING, requests: results }),
      load.run({ base, seconds, connections: ASKING_FOR_URGENT_HELP, requests: urgentHelpRequests }),
    ])
    await application.stop()
    figures.push({
      setting,
      results: hammered.statuses,
      urgentHelp: urgent.statuses,
      urgentErrors: urgent.errors,
      urgentP99Ms: urgent.p99Ms,
    })
  }
  return figures
}
