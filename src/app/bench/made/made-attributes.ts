import type { ServiceRecordInput } from '../../../directory/index.ts'
import type { MadeKind, MadeWorld } from './made-world.ts'
import type { Dice } from './seeded-dice.ts'

/**
 * Terms as stewards give them: a kind of support, what it helps with, how to start, how it is given, who can use it.
 */
export function madeAttributes(
  dice: Dice,
  world: MadeWorld,
  kind: MadeKind,
  deliveries: readonly string[],
): NonNullable<ServiceRecordInput['attributes']> {
  const some = (facet: string, most: number) => dice.some(world.terms(facet), dice.below(most + 1))
  const byFacet: Record<string, readonly string[]> = {
    kind_of_support: [kind.id, ...(dice.chance(0.2) ? [dice.pick(world.kinds).id] : [])],
    need: dice.some(kind.needs, 1 + dice.below(4)),
    experience: dice.some(kind.experiences, dice.below(4)),
    place: deliveries,
    access_route: ['self_referral', ...some('access_route', 2)],
    format: some('format', 2),
    access_support: some('access_support', 4),
    first_contact: some('first_contact', 2),
    language: ['en', ...(dice.chance(0.2) ? some('language', 3) : [])],
    designed_by_and_for: dice.chance(0.15) ? some('designed_by_and_for', 1) : [],
  }
  // A feed says nothing of needs; search suggests them from the text of about a third.
  const standing = dice.chance(0.33) ? 'suggested' : 'stated'
  return Object.entries(byFacet).flatMap(([facet, terms]) => terms.map((term) => ({ facet, term, standing })))
}
