import { type Kind, roles } from '../kinds/kind.ts'
import type { NotShown, Reason, Situation } from './finder.ts'
import type { FinderWords } from './finder-words.ts'

const lowerFirst = (text: string): string =>
  /^(?:I\b|I'|A&E|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** Finder rule 6: the person's own choices, as they chose them. */
export function reasonWords(reason: Reason, words: FinderWords, { role }: Situation): string {
  switch (reason.because) {
    case 'need':
    case 'experience': {
      const label = words.labelOf(reason.id, role)
      return reason.typed
        ? `Because of what you wrote: ${lowerFirst(label)}`
        : `Because you said: ${lowerFirst(label)}`
    }
    case 'rather_not':
      return 'Because it can help without saying what happened'
    case 'role':
      return `Because it is for: ${lowerFirst((role && words.roleLabels.get(role)) ?? 'you')}`
    case 'evidence':
      return 'Because NICE suggests services offer it to some people'
    case 'for_everybody':
      return 'Because it is open to everybody'
  }
}

// Conditions of content/kinds-of-support that are no need and no experience.
const conditionWords: Record<string, string> = {
  under_18_and_listed_experience: 'harm to somebody under 18',
}

const tagWords = (tag: string, words: FinderWords): string => {
  const role = roles.find((each) => tag === `role_${each}`)
  if (role) return lowerFirst(words.roleLabels.get(role) ?? role)
  return conditionWords[tag] ?? lowerFirst(words.labelOf(tag))
}

const MOST_NAMED = 4

/** Why a kind is not among the results, in one sentence. It can still be opened. */
export function notShownWords(reason: NotShown, kind: Kind, words: FinderWords): string {
  const named = (tags: readonly string[]): string =>
    tags
      .slice(0, MOST_NAMED)
      .map((tag) => tagWords(tag, words))
      .join('; ')
  switch (reason.why) {
    case 'age':
      return `It is for ages ${kind.ages.min} to ${kind.ages.max >= 120 ? 'any' : kind.ages.max}.`
    case 'nation':
      return 'It is not there in the nation you chose.'
    case 'role':
      return 'It is meant for somebody else to use, going by whom you said this is for.'
    case 'not_if':
      return `It may not be safe or right with: ${named(reason.tags)}.`
    case 'only_if':
      return `It is for people who say: ${named(reason.tags)}${reason.tags.length > MOST_NAMED ? ', and more' : ''}. You did not, and you do not have to.`
  }
}
