import { urgentHelpRequests } from './bench-requests.ts'
import type { UnderLoad } from './bench-row.ts'
import { type Application, startApplication } from './load/application-process.ts'
import type { LoadGenerator } from './load/load-generator.ts'
import type { LoadRequest } from './load/load-job.ts'

const HAMMERING = 64
const ASKING_FOR_URGENT_HELP = 4

interface Given {
  load: LoadGenerator
  results: LoadRequest[]
  seconds: number
}

async function hammer(
  { load, results, seconds }: Given,
  { base }: Application,
  setting: string,
): Promise<UnderLoad> {
  const [hammered, urgent] = await Promise.all([
    load.run({ base, seconds, connections: HAMMERING, requests: results }),
    load.run({ base, seconds, connections: ASKING_FOR_URGENT_HELP, requests: urgentHelpRequests }),
  ])
  return {
    setting,
    results: hammered.statuses,
    urgentHelp: urgent.statuses,
    urgentErrors: urgent.errors,
    urgentP99Ms: urgent.p99Ms,
  }
}

/**
 * Urgent help while 64 connections ask for results as fast as they can: with no rate limit, so that every request is
 * carried out, and with the usual one.
 */
export async function measureUnderLoad(
  given: Given,
  unlimited: Application,
  databaseUrl: string,
): Promise<UnderLoad[]> {
  const carriedOut = await hammer(given, unlimited, 'no rate limit, every request carried out')
  await unlimited.stop()
  const limited = await startApplication({ databaseUrl })
  const refused = await hammer(given, limited, 'usual rate limit')
  await limited.stop()
  return [carriedOut, refused]
}
