import { type ServiceRecord, type ServiceRecordInput, serviceRecordSchema } from '../../../directory/index.ts'
import { madeAttributes } from './made-attributes.ts'
import { madeContact, madeHours, madeMoney } from './made-contact.ts'
import { madeReach } from './made-reach.ts'
import { madeDescription, madeSummary, rareName } from './made-text.ts'
import { organisationEnds, serviceEnds } from './made-text-words.ts'
import type { MadeWorld } from './made-world.ts'
import { type Dice, makeDice } from './seeded-dice.ts'

/** Raised whenever the same number makes another service, so that a kept database of an older kind is not measured. */
export const MADE_VERSION = 1

const SERVICES_OF_ONE_ORGANISATION = 4
const DAY = 86_400_000

const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * DAY).toISOString().slice(0, 10)

function madeOrganisation(number: number): ServiceRecordInput['organisation'] {
  const dice = makeDice(1_000_000_007 + number)
  const name = `${rareName(dice)} ${rareName(dice)} ${dice.pick(organisationEnds)}`
  return { sourceId: `organisation-${number}`, name, url: `https://organisation-${number}.example.org` }
}

function madeChecks(dice: Dice, today: string): ServiceRecordInput['checks'] {
  if (dice.chance(0.3)) return {}
  const age = dice.below(dice.chance(0.6) ? 92 : 700)
  return { checkedOn: daysBefore(today, age), nextDue: daysBefore(today, age - 182), source: 'telephone' }
}

/**
 * The made-up service of a number: the same in every run, whatever was made before it. Of a hundred, 85 have a door and
 * an area, ten come to people at home and five are there for a nation or everybody.
 */
export function madeService(number: number, world: MadeWorld): ServiceRecord {
  const dice = makeDice(number)
  const organisation = madeOrganisation(Math.floor(number / SERVICES_OF_ONE_ORGANISATION))
  const kind = dice.pick(world.kinds)
  const { town, ...reach } = madeReach(dice, world, number)
  const name = `${rareName(dice)} ${dice.pick(serviceEnds)}`
  const named = { organisation: organisation.name, town: town.name, service: name }
  const waits = ['now', 'days', 'weeks', 'weeks', 'm1_3', 'm3_6', 'm6_up', 'closed', 'unknown'] as const
  return serviceRecordSchema.parse({
    sourceId: `service-${number}`,
    organisation,
    state: dice.chance(0.02) ? 'temporarily_closed' : 'live',
    name,
    summary: madeSummary(dice, named),
    description: madeDescription(dice, named),
    url: `https://organisation-${Math.floor(number / SERVICES_OF_ONE_ORGANISATION)}.example.org/${number}`,
    ...(dice.chance(0.8) ? { minimumAge: kind.ages.min, maximumAge: kind.ages.max } : {}),
    ...reach,
    wait: { band: dice.pick(waits), statedOn: daysBefore(world.today, dice.below(150)) },
    ...madeContact(dice, number),
    ...madeMoney(dice),
    schedules: madeHours(dice),
    attributes: madeAttributes(dice, world, kind, reach.deliveries),
    checks: madeChecks(dice, world.today),
  } satisfies ServiceRecordInput)
}
