import type { Role } from '../kinds/kind.ts'
import type { Choice, Reader } from './choice.ts'
import type { AgeRange } from './finder.ts'

// Whom a need or an experience is asked of, and in which words. A wall of boxes that are for somebody else tells a child
// that this page is not for them, so what does not fit role and age is not asked at all.

const readersOf: Record<Role, readonly Reader[]> = {
  child: ['child', 'you'],
  young_person: ['young', 'you'],
  adult_for_self: ['adult', 'you'],
  parent_carer: ['carer', 'them'],
  kinship_foster_adoptive: ['carer', 'them'],
  partner_friend_family: ['other', 'them'],
  professional: ['other', 'them'],
  volunteer_community: ['other', 'them'],
  leader_commissioner: [],
}
const nobodySaid: readonly Reader[] = ['anyone', 'other', 'them', 'carer', 'adult', 'you', 'young']

function saidTo(choice: Choice | undefined, role: Role | undefined) {
  const reader = (role ? readersOf[role] : nobodySaid).find((each) => choice?.[each] !== undefined)
  const found = reader && choice?.[reader]
  return typeof found === 'string' ? { words: found } : found
}

/** As it is put to this reader; undefined when it is not put to them. */
export const wordsFor = (choice: Choice | undefined, role: Role | undefined): string | undefined =>
  saidTo(choice, role)?.words

/** `age`: of the person the help is for, as far as it is known; where it is not, nothing is left out because of it. */
export function isAsked(
  choice: Choice | undefined,
  role: Role | undefined,
  age: AgeRange | undefined,
): boolean {
  const found = saidTo(choice, role)
  if (!found) return false
  return age === undefined || (age.max >= (found.from ?? 0) && age.min <= (found.up_to ?? 120))
}
