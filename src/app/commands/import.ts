import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import cliProgress from 'cli-progress'
import {
  councilFinder,
  councilForFeed,
  countDemonstration,
  type DirectoryTables,
  type ImportProgress,
  importFeed,
  listFeedNames,
  quarantineReport,
  reportLines,
  SourceProblem,
  suggestTerms,
} from '../../directory/index.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { projectPath } from '../../platform/files/project.ts'
import type { Run } from './command.ts'

const usage = [
  'towpath import FILE, FOLDER or ADDRESS',
  '  --area COUNCIL   name or code of the council that records without an area belong to',
  '  --name NAME      what people read as the source; else the name of the file or host',
  '  --licence WORDS  under which the source is published',
  '  --map FILE       what is what in CSV files that are not HSDS (docs/import-mapping.md)',
  'towpath import --report [NAME]   what waits in quarantine, by reason',
]

const options = {
  area: { type: 'string' },
  name: { type: 'string' },
  licence: { type: 'string' },
  map: { type: 'string' },
  report: { type: 'boolean' },
} as const

function read(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch {
    return undefined
  }
}

const share = ({ done, total, unit }: ImportProgress): string => {
  const size = (count: number) => (unit === 'bytes' ? `${(count / 1e6).toFixed(1)} MB` : `${count} records`)
  return total === undefined ? `${size(done)} read` : `${size(done)} of ${size(total)} read`
}

/** A bar on a terminal; elsewhere a line every ten seconds, so that a log shows that it goes on. */
function follow(out: (line: string) => void): { watch: (progress: ImportProgress) => void; end: () => void } {
  if (process.stdout.isTTY) {
    const bar = new cliProgress.SingleBar(
      { format: '{bar} {words}', clearOnComplete: true, hideCursor: true },
      cliProgress.Presets.shades_classic,
    )
    bar.start(1, 0, { words: 'starting' })
    return {
      watch: (progress) => {
        bar.setTotal(progress.total ?? progress.done)
        bar.update(progress.done, { words: share(progress) })
      },
      end: () => bar.stop(),
    }
  }
  let last = Date.now()
  return {
    watch: (progress) => {
      if (Date.now() - last < 10_000) return
      last = Date.now()
      out(share(progress))
    },
    end: () => undefined,
  }
}

/** A file is named by whoever expects that it is taken in and reported on in one go. */
const noSuchFeed = (name: string, known: readonly string[]): string[] => [
  `There is no feed called "${name}". Nothing was read or changed.`,
  ...(/^https?:/.test(name) || existsSync(name)
    ? [
        'With --report nothing is taken in: it tells what waits of a feed that was imported before.',
        `To take this in: npm run towpath -- import "${name}"`,
      ]
    : []),
  known.length === 0 ? 'Nothing has been imported yet.' : `Feeds: ${known.join(', ')}`,
]

export const run: Run = async (args, { database, out }) => {
  const db = database.as<DirectoryTables>()
  const asked = read(args)
  const [address, ...more] = asked?.positionals ?? []
  if (asked?.values.report && more.length === 0) {
    const lines = await quarantineReport(db, address)
    for (const line of lines ?? noSuchFeed(address ?? '', await listFeedNames(db))) out(line)
    return lines ? 0 : 2
  }
  if (!asked || !address || more.length > 0) {
    for (const line of usage) out(line)
    return 2
  }
  const { area, name, licence, map } = asked.values
  const findCouncil = await councilFinder(db)
  const council = area === undefined ? undefined : await councilForFeed(db, findCouncil, area)
  if (council && 'problem' in council) {
    out(council.problem)
    return 2
  }
  const demonstration = await countDemonstration(db)
  if (demonstration > 0)
    out(
      `The demonstration network is loaded: ${demonstration} made-up services stand beside real ones. "npm run towpath -- demo remove" takes them out.`,
    )

  const progress = follow(out)
  try {
    const areas = council ? [{ kind: 'council' as const, ...council, origin: 'feed' as const }] : undefined
    const report = await importFeed(
      { address, name, licence, map, areas },
      {
        db,
        folder: projectPath('var', 'feeds'),
        clock: systemClock,
        findCouncil,
        suggestTerms,
        watch: progress.watch,
      },
    )
    progress.end()
    for (const line of reportLines(report)) out(line)
    return report.complete && report.counts.published + report.counts.withdrawn > 0 ? 0 : 1
  } catch (error) {
    progress.end()
    if (!(error instanceof SourceProblem)) throw error
    out(error.message)
    out('Nothing was changed.')
    return 1
  }
}
