import type { ServiceRecordInput } from '../../../directory/index.ts'
import type { Dice } from './seeded-dice.ts'

// Ofcom keeps these ranges for made-up numbers: nobody is ever rung.
const madeNumber = (dice: Dice): string => {
  const last = String(dice.below(1000)).padStart(3, '0')
  return dice.pick([`01632 960${last}`, `0113 496 0${last}`, `020 7946 0${last}`, `0808 157 0${last}`])
}

export function madeContact(dice: Dice, number: number) {
  const steps = [
    'You ring or write.',
    'Somebody answers within two working days.',
    'You choose a day for a first talk.',
  ]
  return {
    email: `service-${number}@example.org`,
    phones: [
      { number: madeNumber(dice), use: 'ring' as const },
      ...(dice.chance(0.2)
        ? [{ number: `07700 900${String(dice.below(1000)).padStart(3, '0')}`, use: 'text' as const }]
        : []),
    ],
    firstContact: dice.chance(0.5)
      ? {
          whoAnswers: 'A worker answers.',
          storyNeeded: dice.pick(['no', 'a_little'] as const),
          canStop: true,
          steps,
        }
      : { steps: [] },
    safeContact: dice.chance(0.3) ? { voicemailLeft: dice.pick(['never', 'if_you_agree'] as const) } : {},
    openTo: {
      ...(dice.chance(0.12) ? { gender: dice.pick(['women', 'men'] as const) } : {}),
      notFor: dice.chance(0.2) ? ['People in immediate danger, who need the emergency services'] : [],
    },
  } satisfies Partial<ServiceRecordInput>
}

export function madeMoney(dice: Dice) {
  if (dice.chance(0.7)) return { costs: [{ term: 'free', amountPence: 0 }] }
  if (dice.chance(0.5))
    return { fees: 'Pay what you can. Ask us, and we find a way.', costs: [{ term: 'sliding_scale' }] }
  return dice.chance(0.5) ? { costs: [{ term: 'paid', amountPence: 500 * (1 + dice.below(14)) }] } : {}
}

export function madeHours(dice: Dice): NonNullable<ServiceRecordInput['schedules']> {
  if (dice.chance(0.3)) return []
  const [opensAt, closesAt] = dice.pick([
    ['09:00', '17:00'],
    ['10:00', '16:00'],
    ['17:30', '20:00'],
  ] as const)
  const days = dice.chance(0.5) ? [1, 2, 3, 4, 5] : dice.some([1, 2, 3, 4, 5, 6], 2)
  return days.map((weekday) => ({ weekday, opensAt, closesAt }))
}
