import type { Kind } from '../kinds/kind.ts'
import type { AgeRange, NotShown, Situation } from './finder.ts'

// What cannot fit somebody, and why (content/kinds-of-support, rules 2 and 2.1).

const askingForAnother = new Set([
  'parent_carer',
  'kinship_foster_adoptive',
  'partner_friend_family',
  'professional',
  'volunteer_community',
])
const UNDER_18: AgeRange = { min: 0, max: 17 }

export const isUnder18 = (age: AgeRange | undefined): boolean => age !== undefined && age.max < 18

/** The age that a role says by itself, where nobody gave one. */
export const ageOfRole = (role: Situation['role']): AgeRange | undefined => {
  switch (role) {
    case 'child':
      return { min: 5, max: 11 }
    case 'young_person':
      return { min: 12, max: 17 }
    case 'adult_for_self':
      return { min: 18, max: 120 }
    case 'parent_carer':
    case 'kinship_foster_adoptive':
      return UNDER_18
    default:
      return undefined
  }
}

// Rule 2: age is the age of the person the help is for, and not asked of help that goes to whoever asks.
function fitsAge(kind: Kind, { role, age }: Situation): boolean {
  if (age === undefined) return true
  if (kind.serves !== undefined && role !== undefined && askingForAnother.has(role)) return true
  return kind.ages.min <= age.max && kind.ages.max >= age.min
}

function holds(tag: string, kind: Kind, { role, age, needs, experiences }: Situation): boolean {
  if (tag === 'under_18_and_listed_experience')
    return isUnder18(age) && kind.fits.experience.some((each) => experiences.has(each))
  if (tag.startsWith('role_')) return tag === `role_${role}`
  return needs.has(tag) || experiences.has(tag)
}

/** Why a kind is not among the results, or null when it may be (rules 2 and 2.1). Nothing is hidden: it is listed with this. */
export function whyNotShown(kind: Kind, situation: Situation): NotShown | null {
  if (situation.role && !kind.roles.includes(situation.role)) return { why: 'role' }
  if (!fitsAge(kind, situation)) return { why: 'age' }
  if (situation.nation && kind.nations && !kind.nations.includes(situation.nation)) return { why: 'nation' }
  const against = kind.not_if.filter((tag) => holds(tag, kind, situation))
  if (against.length > 0) return { why: 'not_if', tags: against }
  if (kind.only_if.length > 0 && !kind.only_if.some((tag) => holds(tag, kind, situation)))
    return { why: 'only_if', tags: kind.only_if }
  return null
}
