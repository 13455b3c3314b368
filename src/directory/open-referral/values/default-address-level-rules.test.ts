import { expect, test } from 'vitest'
import { defaultAddressLevel } from './default-address-level-rules.ts'
import { withoutStreets } from './street-mask-rules.ts'

test.each([
  ['Haven Women’s Refuge', 'Somewhere to stay.'],
  ['Haven', 'We provide refuge accommodation for women and children.'],
  ['Freedom Programme', 'A course for women who have lived with domestic abuse.'],
  ['Support team', 'We help people. '.repeat(20).concat('Stalking is a crime. We take stalking seriously.')],
  ['Sisters', 'For four decades we have challenged domestic and gender violence locally and nationally.'],
  ['Family home', 'A children’s home for four young people.'.replace('’', "'")],
  ['House', 'Our address is kept confidential. The confidential address is given by phone.'],
  ['Anti-slavery team', 'For adults who were trafficked to the UK. Modern slavery takes many forms.'],
])('the address of %s waits for a person', (name, description) => {
  const choice = defaultAddressLevel({ names: [name], description, terms: [] })
  expect(choice.level).toBe('phone_for_address')
  expect(choice.reason).toMatch(/given by phone until somebody has decided/)
})

test.each([
  [
    'Central Library',
    'Books, computers and leaflets. '
      .repeat(10)
      .concat('Leaflets on housing, benefits, domestic abuse and more.'),
  ],
  ['Refugee Council', 'Advice for refugees and people seeking asylum.'],
  ['Wildlife refuge walks', 'A walk through the wildlife refuge.'],
  ['Knit and natter', 'Tea and wool.'],
])('%s keeps its address', (name, description) => {
  expect(defaultAddressLevel({ names: [name], description, terms: [] })).toEqual({ level: 'public' })
})

test('a tag of the source is evidence too', () => {
  expect(defaultAddressLevel({ names: ['Haven'], description: '', terms: ['Domestic violence'] }).level).toBe(
    'phone_for_address',
  )
})

test('what looks like a street or a postcode leaves the text of such a service', () => {
  expect(withoutStreets('Come to 12 Mill Lane, Leeds LS1 4AP, or ring 0113 496 0000.')).toBe(
    'Come to (address given when you get in touch), Leeds (address given when you get in touch), or ring 0113 496 0000.',
  )
})
