import { londonDate } from '../../../platform/clock/clock.ts'
import type { DirectoryDb } from '../../tables.ts'
import { listFeeds, listQuarantine } from './quarantine-queries.ts'

const day = (instant: Date | null): string => (instant ? londonDate(instant) : 'never')

/**
 * What waits in quarantine since the latest import of each feed (or of one), by reason and with ids; line by line. Null when
 * there is no feed of that name.
 */
export async function quarantineReport(
  db: DirectoryDb,
  feedName: string | undefined,
): Promise<string[] | null> {
  const feeds = await listFeeds(db, feedName)
  if (feeds.length === 0) return feedName === undefined ? ['Nothing has been imported yet.'] : null
  const waiting = Map.groupBy(await listQuarantine(db, feedName), (record) => record.feed)
  return feeds.flatMap((feed) => {
    const records = waiting.get(feed.name) ?? []
    const byReason = [...Map.groupBy(records, (record) => record.reason)]
    return [
      `${feed.name}: last complete import ${day(feed.last_complete_at)}, ${records.length === 0 ? 'nothing' : records.length} in quarantine.`,
      ...(feed.last_failure ? [`  Failed on ${day(feed.last_failed_at)}: ${feed.last_failure}`] : []),
      ...byReason.flatMap(([reason, each]) => [
        `  ${reason} (${each.length})`,
        ...each.map(
          (record) =>
            `    ${String(record.position).padStart(6)}  ${record.source_id ?? '(no id)'}  ${record.name ?? '(no name)'}`,
        ),
      ]),
    ]
  })
}
