import { expect, it } from 'vitest'
import { tokenise } from '../words/tokenise.ts'
import { readAskerCues } from './asker-words.ts'
import { readAsker } from './who-is-asking.ts'

const cues = readAskerCues()
const asker = (text: string) => readAsker(cues, tokenise(text))
const likeliest = (text: string) =>
  [...asker(text).likely].reduce((best, each) => (each[1] > best[1] ? each : best))[0]

it.each([
  ['my son has nightmares', 'parent_carer'],
  ['our foster daughter hides food', 'kinship_foster_adoptive'],
  ['a girl in my class told me something', 'professional'],
  ["I'm 15 and my mates dont get it", 'young_person'],
  ["I'm 9 and i dont like going to my uncles", 'child'],
  ['our board wants the whole organisation to be trauma informed', 'leader_commissioner'],
  ['my husband wakes up shouting, how can i help him', 'partner_friend_family'],
  ['I volunteer at a youth club and a lad let something slip', 'volunteer_community'],
  ['twenty years ago my uncle hurt me', 'adult_for_self'],
  ['angry son', 'parent_carer'],
  ['my nan is frightened at night', 'partner_friend_family'],
  ['nightmares', 'adult_for_self'],
])('%j is most likely asked by: %s', (text, role) => {
  expect(likeliest(text)).toBe(role)
})

it('names nobody when the words do not say it, and always adds up to one', () => {
  expect(asker('nightmares').hint).toEqual({})
  for (const text of ['', 'nightmares', 'my son', '🙂']) {
    const sum = [...asker(text).likely.values()].reduce((total, chance) => total + chance, 0)
    expect(sum).toBeCloseTo(1)
  }
})

it('takes the age of the person whom the help is for', () => {
  expect(asker('my 7 year old son').age).toBe(7)
  expect(asker('im 16').age).toBe(16)
  expect(asker('my son').age).toBeUndefined()
  expect(asker('my nan is frightened at night').age).toBeGreaterThan(60)
})
