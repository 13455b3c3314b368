import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, page } from '../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../platform/http/route.ts'
import { FinderClosed } from '../finder/finder-closed-view.tsx'
import type { GuidanceContent } from '../guidance-content.ts'
import type { GuidanceParts } from '../guidance-parts.ts'
import { usualWord, type WordChoice } from './better-word.ts'
import type { Guide, Topic } from './guide.ts'
import { GuideList, TopicPage } from './guide-list-view.tsx'
import { GuidePage } from './guide-view.tsx'
import { openWord } from './word-link.ts'

const LIST_TITLE = 'Understand'

export const guideListPage =
  ({ guides }: GuidanceContent, choice: WordChoice = usualWord) =>
  (): Answer =>
    page(LIST_TITLE, <GuideList guides={guides} choice={choice} />)

export const topicPage =
  ({ guides }: GuidanceContent, topic: Topic, choice: WordChoice = usualWord) =>
  (): Answer =>
    page(LIST_TITLE, <TopicPage topic={topic} guides={guides} choice={choice} />)

export const guidePage =
  (content: GuidanceContent, { clock }: Pick<GuidanceParts, 'clock'>, guide: Guide, choice = usualWord) =>
  (): Answer =>
    page(guide.tab, <GuidePage guide={guide} content={content} choice={choice} today={londonDate(clock())} />)

/** The same pages with a word that somebody chose in the finder, made for each request and kept nowhere. */
export const withWordPage =
  (content: GuidanceContent, parts: Pick<GuidanceParts, 'clock' | 'seal'>) =>
  ({ params }: Asked): Answer => {
    const choice = openWord(parts.seal, params.sealed ?? '')
    if (choice === null) return page(LIST_TITLE, <FinderClosed />, 410)
    const { guides } = content
    if (params.topic === undefined) return guideListPage(content, choice)()
    const topic = guides.topics.find((each) => each.id === params.topic)
    if (!topic) throw new NotFound()
    if (params.reader === undefined) return topicPage(content, topic, choice)()
    const reader = guides.readers.find((each) => each.id === params.reader)
    const guide = reader && guides.find(topic.id, reader.id)
    if (!guide) throw new NotFound()
    return guidePage(content, parts, guide, choice)()
  }
