import type { ServiceRecordInput, TownFacts } from '../../../directory/index.ts'
import type { MadeWorld } from './made-world.ts'
import type { Dice } from './seeded-dice.ts'

type Areas = NonNullable<ServiceRecordInput['areas']>
type Locations = NonNullable<ServiceRecordInput['locations']>

export interface MadeReach {
  town: TownFacts
  reach: 'local' | 'nation' | 'uk'
  areas: Areas
  locations: Locations
  /** Terms of the facet "place". */
  deliveries: string[]
}

const nationAreas: Record<string, Areas[number]> = {
  england: { kind: 'nation', code: 'E92000001', name: 'England' },
  wales: { kind: 'nation', code: 'W92000004', name: 'Wales' },
  scotland: { kind: 'nation', code: 'S92000003', name: 'Scotland' },
  northern_ireland: { kind: 'nation', code: 'N92000002', name: 'Northern Ireland' },
}

const areaOf = (town: TownFacts): Areas => {
  if (town.council) return [{ kind: 'council', ...town.council }]
  return [{ kind: 'described', name: town.county ?? town.name }]
}

// Two in three venues show their street, the others only what is safe to show (directory guide 4.3).
const levels = ['public', 'public', 'public', 'public', 'district', 'phone_for_address'] as const

function venueOf(dice: Dice, town: TownFacts, number: number): Locations[number] {
  // About five kilometres around the middle of the town.
  const stray = () => (dice.below(1000) - 500) / 10_000
  const level = dice.pick(levels)
  return {
    sourceId: `venue-${number}`,
    type: 'physical',
    name: `${dice.pick(['The', 'Old', 'New', 'Upper'])} ${dice.pick(['Mill', 'Hall', 'School', 'House', 'Clinic', 'Library'])}`,
    addressLevel: level,
    ...(level === 'public' ? {} : { levelReason: 'Made up for measuring' }),
    address: {
      address1: `${1 + dice.below(180)} ${dice.pick(['Mill Lane', 'Church Street', 'Station Road', 'Queens Road'])}`,
      city: town.name,
      latitude: town.lat + stray(),
      longitude: town.lng + stray(),
    },
    ...(town.council ? { council: town.council } : {}),
  }
}

/** Where a made-up service is and whom it reaches. Half of all stand in the larger towns, as in life. */
export function madeReach(dice: Dice, world: MadeWorld, number: number): MadeReach {
  const town = dice.chance(0.5) ? dice.pickSkewed(world.largeTowns) : dice.pick(world.towns)
  const share = dice.below(100)
  if (share < 85) {
    const more = dice.chance(0.25) ? ['phone'] : dice.chance(0.15) ? ['video'] : []
    const locations = [venueOf(dice, town, number)]
    return { town, reach: 'local', areas: areaOf(town), locations, deliveries: ['venue', ...more] }
  }
  if (share < 95) {
    return { town, reach: 'local', areas: areaOf(town), locations: [], deliveries: ['home_visit'] }
  }
  const nation = nationAreas[town.nation ?? '']
  const deliveries = dice.some(['phone', 'text_chat', 'video', 'online_self_paced'], 1 + dice.below(2))
  return nation && dice.chance(0.5)
    ? { town, reach: 'nation', areas: [nation], locations: [], deliveries }
    : { town, reach: 'uk', areas: [{ kind: 'uk', name: 'United Kingdom' }], locations: [], deliveries }
}
