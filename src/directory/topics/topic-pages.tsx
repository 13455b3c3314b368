import { UrgentPanel } from '../../guidance/index.ts'
import { AWAY, orAway } from '../../platform/db/database-away.ts'
import { type Answer, page } from '../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../platform/http/route.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { type PlainBand, plainBands } from '../find/plain-bands.ts'
import type { SearchFilters } from '../search/search-words.ts'
import { TopicList, TopicPage } from './topic-views.tsx'

export const topicsPage =
  ({ topicGroups }: DirectoryParts) =>
  (): Answer =>
    page('Topics', <TopicList groups={topicGroups} />)

export const topicPage =
  (parts: DirectoryParts) =>
  async ({ params }: Asked): Promise<Answer> => {
    const topic = parts.topics.find((each) => each.code === params.code)
    if (!topic) throw new NotFound()
    const filters = topic.facet === 'need' ? { needs: [topic.id] } : { kinds: [topic.id] }
    const all = await orAway(plainBands(parts, { filters }))
    const bands = all === AWAY ? await keptBands(parts, filters) : all
    const level = parts.safetyOf(topic.id)
    const panel = level ? <UrgentPanel level={level} themes={[]} nation={null} now={parts.clock()} /> : null
    const isAway = all === AWAY
    return page('Topic', <TopicPage model={{ topic, bands, isAway }} panel={panel} />, isAway ? 503 : 200)
  }

// While the database is away: the helplines, and what was read before.
async function keptBands(parts: DirectoryParts, filters: SearchFilters): Promise<PlainBand[]> {
  const getServices = async (ids: readonly string[]) => parts.keptServices(ids)
  const bands = await plainBands({ ...parts, getServices }, { filters })
  return bands.map((band) => ({ ...band, count: band.cards.length }))
}
