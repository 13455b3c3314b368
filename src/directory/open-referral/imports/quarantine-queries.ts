import type { DirectoryDb } from '../../tables.ts'

export interface WaitingRecord {
  feed: string
  started: Date
  reason: string
  position: number
  source_id: string | null
  name: string | null
}

/** Records in quarantine from the latest import of each feed, or of one, by reason. */
export const listQuarantine = (db: DirectoryDb, feedName: string | undefined): Promise<WaitingRecord[]> =>
  db
    .with('latest', (each) =>
      each
        .selectFrom('directory.import_run')
        .distinctOn('feed_id')
        .select(['id', 'feed_id', 'started_at'])
        .where('ended_at', 'is not', null)
        .orderBy('feed_id')
        .orderBy('started_at', 'desc'),
    )
    .selectFrom('directory.quarantined_record as record')
    .innerJoin('latest', 'latest.id', 'record.run_id')
    .innerJoin('directory.feed as feed', 'feed.id', 'latest.feed_id')
    .$if(feedName !== undefined, (query) => query.where('feed.name', '=', feedName ?? ''))
    .select([
      'feed.name as feed',
      'latest.started_at as started',
      'record.reason',
      'record.position',
      'record.source_id',
      'record.name',
    ])
    .orderBy('feed.name')
    .orderBy('record.reason')
    .orderBy('record.position')
    .execute() as Promise<WaitingRecord[]>

export interface FeedState {
  name: string
  last_complete_at: Date | null
  last_failed_at: Date | null
  last_failure: string | null
}

export const listFeeds = (db: DirectoryDb, feedName: string | undefined): Promise<FeedState[]> =>
  db
    .selectFrom('directory.feed')
    .select(['name', 'last_complete_at', 'last_failed_at', 'last_failure'])
    .where('format', '!=', 'demonstration')
    .$if(feedName !== undefined, (query) => query.where('name', '=', feedName ?? ''))
    .orderBy('name')
    .execute() as Promise<FeedState[]>
