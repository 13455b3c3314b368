import { describe, expect, test } from 'vitest'
import { aServiceRecord } from '../../../test/support/service-record.ts'
import { withoutOwnAddress } from './own-address-rules.ts'

const kept = (address1: string, description: string, level: 'district' | 'public' = 'district') =>
  withoutOwnAddress(
    aServiceRecord({
      description,
      locations: [
        {
          sourceId: 'house',
          type: 'physical',
          addressLevel: level,
          address: { address1, city: 'Oakham', postcode: 'LE15 6QX' },
          schedules: [],
        },
      ],
    }),
  ).description

const given = '(address given when you get in touch)'

describe('a door that is kept back is not told in other words', () => {
  test.each([
    ['42 Acacia Road', 'Come to forty-two Acacia Road for tea.', `Come to ${given} for tea.`],
    ['42 Acacia Road', 'Come to Number 42, Acacia Rd. for tea.', `Come to ${given}. for tea.`],
    ['42 Acacia Road', 'Ring at number forty two on Acacia road.', `Ring at ${given}.`],
    ['42 Acacia Road', 'It is four two Acacia Road.', `It is ${given}.`],
    ['42 Acacia Road', 'We are on Acacia Road, number 42.', `We are on ${given}.`],
    ['42 Acacia Rd', 'We are on Acacia Road.', `We are on ${given}.`],
    ['42a Acacia Road', 'At forty-two A, Acacia Road.', `At ${given}.`],
    ['142 Acacia Road', 'At one hundred and forty-two Acacia Road.', `At ${given}.`],
    ['12-14 Acacia Road', 'At twelve Acacia Road.', `At ${given}.`],
    ['7 Broadway', 'At seven Broadway, by the bridge.', `At ${given}, by the bridge.`],
    ["3 St Mary's Road", 'At three Saint Marys Rd today', `At ${given} today`],
    ['3 St Marys Road', 'Off St. Mary’s Road', `Off ${given}`],
    ['42 Acacia Road', 'Grid ref SK 861 089, or SK861089.', `${given}, or ${given}.`],
    ['42 Acacia Road', 'At SK 86123 08945 there is a gate.', `At ${given} there is a gate.`],
    ['42 Acacia Road', 'OS reference is sk8608, easting 486123 northing 308945', `${given}, ${given}`],
    ['42 Acacia Road', 'what3words: filled.count.soap. Tea.', `${given}. Tea.`],
    ['42 Acacia Road', 'Our what3words address is filled.count.soap', `Our ${given}`],
    ['42 Acacia Road', 'Look for ///filled.count.soap by the lane', `Look for ${given} by the lane`],
    ['42 Acacia Road', 'Plus code MXC9+4R Oakham', `Plus code ${given} Oakham`],
    ['42 Acacia Road', 'At 52.6703, -0.7281 by the mill', `At ${given} by the mill`],
  ])('%s: %s', (street, text, shown) => {
    expect(kept(street, text)).toBe(shown)
  })
})

test.each([
  'The broadway of life is wide, and seven people come each week.',
  'Charity SC 012 345, company SC123456, company NI 123456, partnership SO301234.',
  'We went so 100 200 people came. Ring 0116 496 0301, or 116 123, from 9.30 to 17.00.',
  'Forty-two people came. There are 42 places, number 42 on the waiting list.',
  'Read what3words on the door when you are there. See www.aire.example.org for more.',
  'Aged 11+ and 16+; tea costs £2.50 on 12.11.2026.',
])('ordinary text stays whole: %s', (text) => {
  expect(kept('7 Broadway', text)).toBe(text)
})

test('a public address is nobody’s secret', () => {
  expect(kept('42 Acacia Road', 'At forty-two Acacia Road, SK 861 089', 'public')).toBe(
    'At forty-two Acacia Road, SK 861 089',
  )
})
