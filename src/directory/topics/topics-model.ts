import type { Thesaurus } from '../search/thesaurus/thesaurus-words.ts'
import { topicCode } from './topic-code.ts'

export interface Topic {
  code: string
  facet: 'need' | 'kind_of_support'
  id: string
  label: string
  about: string
  /** Only of a kind of support: the group that it belongs to. */
  group?: string
}

/** Needs and kinds of support, A to Z in each. Those for workers stand with the kinds. */
export function makeTopics(thesaurus: Thesaurus, fullLabel: (id: string) => string): Topic[] {
  return thesaurus.concepts
    .flatMap(({ facet, id }): Topic[] => {
      if (facet === 'experience') return []
      const kind = thesaurus.kinds.get(id)
      const about = facet === 'kind_of_support' ? (kind?.what_it_is ?? '') : ''
      const topic = { code: topicCode(facet, id), facet, id, label: fullLabel(id), about }
      return [kind ? { ...topic, group: kind.group } : topic]
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'))
}

export interface TopicGroup {
  label: string
  topics: readonly Topic[]
}

/** What is hard, under headings and in their order. Throws for a need without a heading: nobody would find it. */
export function groupTopics(
  topics: readonly Topic[],
  groups: readonly { label: string; ids: readonly string[] }[],
): TopicGroup[] {
  const needs = new Map(topics.flatMap((topic) => (topic.facet === 'need' ? [[topic.id, topic]] : [])))
  const named = new Set(groups.flatMap(({ ids }) => ids))
  const left = [...needs.keys()].filter((id) => !named.has(id))
  if (left.length > 0) throw new Error(`content/finder.yaml: no group of needs has ${left.join(', ')}`)
  return groups.map(({ label, ids }) => ({ label, topics: ids.flatMap((id) => needs.get(id) ?? []) }))
}
