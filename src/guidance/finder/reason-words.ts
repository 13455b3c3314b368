import { asPart } from '../../platform/words/in-sentence.ts'
import { type Kind, roles } from '../kinds/kind.ts'
import { agesInWords } from '../kinds/kind-rules.ts'
import type { NotShown, Reason, Situation } from './finder.ts'
import type { FinderWords } from './finder-words.ts'

const about = (words: string, what: string): string => words.replace('{what}', () => asPart(what))

/** Finder rule 6: the person's own choices, as they chose them. */
export function reasonWords(reason: Reason, words: FinderWords, { role }: Situation): string {
  const { reasons } = words
  switch (reason.because) {
    case 'need':
    case 'experience':
      return about(reason.typed ? reasons.wrote : reasons.said, words.saidAs(reason.id, role))
    case 'role':
      return about(reasons.role, (role && words.roleLabels.get(role)) ?? 'you')
    default:
      return reasons[reason.because]
  }
}

const tagWords = (tag: string, words: FinderWords, reader: Situation['role']): string => {
  const role = roles.find((each) => tag === `role_${each}`)
  if (role) return asPart(words.roleLabels.get(role) ?? role)
  return words.conditions[tag] ?? asPart(words.saidAs(tag, reader))
}

const MOST_NAMED = 4

/** Why a kind is not among the results, in one sentence. It can still be opened. */
export function notShownWords(reason: NotShown, kind: Kind, words: FinderWords, { role }: Situation): string {
  const { not_shown } = words
  const named = (tags: readonly string[]): string =>
    tags
      .slice(0, MOST_NAMED)
      .map((tag) => tagWords(tag, words, role))
      .join('; ')
  switch (reason.why) {
    case 'age':
      return about(not_shown.age, agesInWords(kind.ages))
    case 'not_if':
      return about(not_shown.not_if, named(reason.tags))
    case 'only_if': {
      const more = reason.tags.length > MOST_NAMED ? `, ${not_shown.and_more}` : ''
      return about(not_shown.only_if, `${named(reason.tags)}${more}`)
    }
    default:
      return not_shown[reason.why]
  }
}
