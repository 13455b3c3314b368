import { UrgentPanel } from '../../guidance/index.ts'
import { type Answer, page } from '../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../platform/http/route.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { plainBands } from '../find/plain-bands.ts'
import { TopicList, TopicPage } from './topic-views.tsx'

export const topicsPage =
  ({ topics }: DirectoryParts) =>
  (): Answer =>
    page('Topics', <TopicList topics={topics} />)

export const topicPage =
  (parts: DirectoryParts) =>
  async ({ params }: Asked): Promise<Answer> => {
    const topic = parts.topics.find((each) => each.code === params.code)
    if (!topic) throw new NotFound()
    const filters = topic.facet === 'need' ? { needs: [topic.id] } : { kinds: [topic.id] }
    const bands = await plainBands(parts, { filters })
    const level = parts.safetyOf(topic.id)
    const panel = level ? <UrgentPanel level={level} themes={[]} nation={null} now={parts.clock()} /> : null
    return page('Topic', <TopicPage model={{ topic, bands }} panel={panel} />)
  }
