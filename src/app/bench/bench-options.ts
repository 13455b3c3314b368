import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Smallest first; the last one is measured whole, the others for the table of growth. */
  sizes: readonly number[]
  seconds: number
  json: boolean
  keep: boolean
  profile: boolean
  /** The results page alone, at every size. */
  resultsOnly: boolean
}

export const usage = `towpath bench [--services N] [--growth] [--seconds N] [--json] [--keep] [--profile] [--results-only]
  --services N  size of the directory; 100,000 when absent, with 1,000 and 10,000 before it for the growth
  --growth      with --services: the smaller sizes as well
  --seconds N   length of each measurement after two seconds of warming up; 8 when absent
  --json        ends with one JSON object
  --keep        leaves the filled databases (towpath_bench_N) on the server, so that the next run starts at once
  --profile     writes CPU profiles of the application to var/profiles
  --results-only  measures the results page and nothing else`

const LARGEST = 100_000
const growth = [1000, 10_000]

const whole = (text: string | undefined, usual: number, most: number): number | null => {
  if (text === undefined) return usual
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= most ? number : null
}

/** Null when it is asked wrongly. */
export function readBenchOptions(args: string[]): BenchOptions | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        services: { type: 'string' },
        seconds: { type: 'string' },
        growth: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        'results-only': { type: 'boolean', default: false },
      },
    })
    const services = whole(values.services, LARGEST, 1_000_000)
    const seconds = whole(values.seconds, 8, 600)
    if (services === null || seconds === null) return null
    const smaller =
      values.growth || values.services === undefined ? growth.filter((size) => size < services) : []
    const { json, keep, profile } = values
    const resultsOnly = values['results-only']
    return { sizes: [...smaller, services], seconds, json, keep, profile, resultsOnly }
  } catch {
    return null
  }
}
