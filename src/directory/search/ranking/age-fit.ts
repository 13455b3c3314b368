import type { ServiceFacts } from '../service-index/index-words.ts'
import { roleBit } from '../service-index/service-facts.ts'
import { askerRoles } from '../understanding/asker-words.ts'
import { rankWeights } from './rank-weights.ts'
import type { Wanted } from './wanted.ts'

const selfRoles = ['child', 'young_person', 'adult_for_self'] as const
const otherRoles = askerRoles.filter((role) => !selfRoles.some((own) => own === role))
const MOSTLY = 0.5
/** A role that is this likely is one of those asked for. */
const LIKELY = 0.2
const ADULT = 18
/** An age that most of them have reached, where only "under 12" or "12 to 17" is known. */
const MIDDLE = { child: 9, young_person: 14 } as const
/** A school year or "toddler" is read generously. */
const YEAR = 1

/** Share of a score that is left to a service by its stated ages; rankWeights.otherAge where they leave the person out. */
export function createAgeFit(
  { minimumAge, maximumAge, roles }: ServiceFacts,
  { asker, ageChosen }: Wanted,
): (service: number) => number {
  const chance = (role: (typeof askerRoles)[number]): number => asker.likely.get(role) ?? 0
  const self = selfRoles.reduce((sum, each) => sum + chance(each), 0)
  const others = otherRoles
    .filter((each) => chance(each) >= LIKELY)
    .reduce((bits, each) => bits | roleBit(each), 0)
  const young = (['child', 'young_person'] as const).find((each) => chance(each) >= MOSTLY)
  const middle = young ? MIDDLE[young] : Number.POSITIVE_INFINITY
  const { age } = asker
  const about = asker.ageIsRough ? YEAR : 0

  // Whoever writes about a child may want a course for parents, which has the ages of parents, and not a clinic for adults.
  return (service) => {
    const minimum = minimumAge[service] as number
    if (ageChosen) return 1
    if (age === undefined && minimum >= ADULT && young) return rankWeights.otherAge
    if (age === undefined) return minimum > middle ? rankWeights.forOlder : 1
    if (!(age < minimum - about || age > (maximumAge[service] as number) + about)) return 1
    const stated = roles[service] as number
    const mayBeForParents = minimum >= ADULT && self < MOSTLY
    if (mayBeForParents && (stated & others) !== 0) return 1
    return mayBeForParents && stated === 0 ? rankWeights.perhapsForParents : rankWeights.otherAge
  }
}
