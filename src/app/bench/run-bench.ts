import { londonDate } from '../../platform/clock/clock.ts'
import { openBenchDatabase } from './bench-database.ts'
import { serverVersion } from './bench-database-queries.ts'
import type { BenchOptions } from './bench-options.ts'
import type { BenchReport, SizeFigures } from './bench-row.ts'
import { startLoadGenerator } from './load/load-generator.ts'
import { machineLine } from './machine-line.ts'
import { readMadeWorld } from './made/made-world.ts'
import { CONNECTIONS } from './measure-page.ts'
import { measureSize } from './measure-size.ts'
import { measureWarmStart } from './measure-warm-start.ts'

interface Given {
  ownerUrl: string
  options: BenchOptions
  /** Progress, for somebody who waits. */
  say: (line: string) => void
}

/** Fills, measures and takes away, one size after the other. The application's own database is not touched. */
export async function runBench({ ownerUrl, options, say }: Given): Promise<BenchReport> {
  const { seconds, keep, profile, resultsOnly } = options
  const today = londonDate(new Date())
  const world = readMadeWorld(today)
  const largest = options.sizes.at(-1)
  const load = startLoadGenerator()
  const sizes: SizeFigures[] = []
  let postgres = ''
  for (const services of options.sizes) {
    const database = await openBenchDatabase({ ownerUrl, services, world, say })
    try {
      postgres = await serverVersion(database.db)
      const onlyResults = resultsOnly || services !== largest
      sizes.push(await measureSize({ load, database, services, seconds, world, onlyResults, profile, say }))
    } finally {
      await database.close({ drop: !keep && !database.wasThere })
    }
  }
  await load.stop()
  if (!resultsOnly) say('Measuring a warm start')
  const warmStartSeconds = resultsOnly
    ? null
    : await measureWarmStart().catch((error: unknown) => {
        say(`A warm start could not be measured: ${error instanceof Error ? error.message : String(error)}`)
        return null
      })
  return { machine: machineLine(postgres, today), connections: CONNECTIONS, seconds, sizes, warmStartSeconds }
}
