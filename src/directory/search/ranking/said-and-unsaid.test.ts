import { expect, test } from 'vitest'
import { someService } from '../../../../test/support/some-service.ts'
import { createSearch, indexServices } from '../search.ts'
import type { SearchQuery } from '../search-words.ts'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'

const search = createSearch(readThesaurus())
const nightmares = { kind_of_support: ['camhs'], need: ['sleep_nightmares'] }
const hurtAtHome = { kind_of_support: ['early_help_family_support'], experience: ['physical_abuse'] }
search.use(
  indexServices(readThesaurus(), [
    someService(1, { name: 'Named worker' }, { kind_of_support: ['harmful_sexual_behaviour_support'] }),
    someService(2, { name: 'Kin' }, { kind_of_support: ['fostering_adoption_kinship_support'] }),
    someService(3, { name: 'Listening' }, { kind_of_support: ['listening_line'] }),
    someService(4, { name: 'Dads on the water', summary: 'A group' }, { kind_of_support: ['peer_support'] }),
    someService(5, { name: 'Clinic', minimumAge: 5, maximumAge: 17 }, nightmares),
    someService(6, { name: 'Grown ups', minimumAge: 18 }, nightmares),
    someService(7, { name: 'Old wounds', minimumAge: 18 }, { kind_of_support: ['adult_specialist_trauma'] }),
    someService(
      8,
      { name: 'Refuge', summary: 'Safe and not hurt' },
      { kind_of_support: ['domestic_abuse_helpline'] },
    ),
    someService(9, { name: 'Family worker' }, hurtAtHome),
    someService(10, { name: 'Saturday dads', summary: 'Dads and small children' }, hurtAtHome),
    someService(11, { name: 'From sixteen', minimumAge: 16 }, nightmares),
    someService(
      12,
      { name: 'Energy healing for nightmares', summary: 'Nightmares and bad dreams' },
      nightmares,
    ),
    someService(
      13,
      { name: 'Nightmares clinic', wait: { band: 'closed', statedOn: '2026-11-20' } },
      nightmares,
    ),
    someService(14, { name: 'Safe house' }, { ...nightmares, format: ['residential'] }),
    someService(15, { name: 'Medicines talk' }, { kind_of_support: ['medicines_conversation'] }),
  ]),
  '1',
)
const found = (query: Partial<SearchQuery>) => {
  const { ranked } = search.search({ words: '', today: '2026-11-21', ...query })
  return ranked.map((hit) => ({ ...hit, id: Number.parseInt(hit.id.slice(0, 8), 16) }))
}
const ids = (query: Partial<SearchQuery>) => found(query).map(({ id }) => id)

test('who has said nothing is not met by the rarest and hardest service', () => {
  const shown = ids({})
  expect(shown.indexOf(1)).toBeGreaterThan(shown.indexOf(3))
})

test('a kinship carer who has said nothing else finds what is for kinship carers first', () => {
  expect(ids({ filters: { role: 'kinship_foster_adoptive' } })[0]).toBe(2)
  expect(ids({ words: 'bringing up my nephew' })[0]).toBe(2)
})

test('… also when their words tell of something else', () => {
  const words = 'my daughter is on drugs and i have her kids'
  expect(ids({ words, filters: { role: 'kinship_foster_adoptive' } }).slice(0, 3)).toContain(2)
})

test('“my dad” is somebody in the story: a group for dads is no answer, and for “dads group” it is', () => {
  expect(ids({ words: 'my dad shouts' })[0]).not.toBe(4)
  expect(ids({ words: 'dads group' })[0]).toBe(4)
})

test('a mother who tells what “his dad” did is not met by a group for dads', () => {
  const told = found({ words: 'he is 7 and saw his dad hit me', filters: { role: 'parent_carer' } })
  const score = (id: number) => told.find((hit) => hit.id === id)?.score ?? 0
  expect(score(9)).toBeGreaterThan(score(10))
})

test('who says they are 12 to 17 finds what takes most of them before what begins at 16', () => {
  expect(ids({ words: 'nightmares', filters: { role: 'young_person' } }).slice(0, 2)).toEqual([5, 11])
})

test('who was hurt as a child finds help for grown-ups before help with danger today', () => {
  const shown = ids({ words: 'I was hurt as a child' })
  expect(shown[0]).toBe(7)
  expect(shown.indexOf(8)).not.toBe(0)
})

test('an age in words lowers what is for other ages, and is given as a reason where it fits', () => {
  const [first, ...others] = found({ words: 'my seven year old has nightmares' })
  expect(first).toMatchObject({ id: 5 })
  expect(first?.reasons).toContainEqual({ because: 'age', age: 7 })
  const grownUps = others.find(({ id }) => id === 6)
  expect(grownUps?.score).toBeLessThan(0.7 * (first?.score ?? 0))
  expect(grownUps?.reasons).not.toContainEqual({ because: 'age', age: 7 })
  expect(found({ words: 'I am 40 and have nightmares' })[0]?.id).toBe(6)
})

test('no reason is one word that says nothing', () => {
  for (const words of ['how do I get over it', 'not able to get hurt', 'safe'])
    for (const { reasons } of found({ words }))
      for (const reason of reasons) if (reason.because === 'text') expect(reason.words).not.toContain('get')
})

test('somebody of thirteen finds what begins at sixteen behind everything for their age', () => {
  const shown = ids({ words: 'im 13 and have nightmares' })
  expect(shown[0]).toBe(5)
  expect(shown.slice(-2).sort()).toEqual([11, 6].sort())
})

test('what takes nobody now, a method without evidence and a house to live in stand behind a clinic', () => {
  const shown = ids({ words: 'nightmares' })
  for (const behind of [12, 13, 14])
    expect(shown.indexOf(behind), `${behind}`).toBeGreaterThan(shown.indexOf(6))
  expect(ids({ words: 'energy healing' })[0]).toBe(12)
  const leaving = ids({ words: 'I have to leave tonight, somewhere safe to stay, I have nightmares' })
  expect(leaving.indexOf(14)).toBeLessThan(3)
})

test('a talk about medicines is no beginning for somebody who feels low, and is found by who asks for it', () => {
  expect(ids({ words: 'i feel low' }).indexOf(15)).toBeGreaterThan(ids({ words: 'i feel low' }).indexOf(3))
  expect(ids({ words: 'should I take antidepressants' })[0]).toBe(15)
})
