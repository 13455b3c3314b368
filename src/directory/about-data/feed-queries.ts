import type { DirectoryDb } from '../tables.ts'

export interface FeedLine {
  name: string
  licence: string | null
  services: number
}

/** Feeds with something public in them. */
export const listFeeds = (db: DirectoryDb): Promise<FeedLine[]> =>
  db
    .selectFrom('directory.feed')
    .innerJoin('directory.service', 'directory.service.feed_id', 'directory.feed.id')
    .innerJoin('directory.published_service', 'directory.published_service.id', 'directory.service.id')
    .select((count) => ['directory.feed.name', 'licence', count.fn.countAll<number>().as('services')])
    .groupBy(['directory.feed.name', 'licence'])
    .orderBy('directory.feed.name')
    .execute()
