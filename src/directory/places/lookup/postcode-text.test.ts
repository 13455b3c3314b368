import { describe, expect, test } from 'vitest'
import { readMistypedPostcode, readPostcode } from './postcode-text.ts'

describe('what people type for a postcode', () => {
  test.each([
    ['LE15', { outcode: 'LE15' }],
    ['le15 6aa', { outcode: 'LE15', sector: 'LE15 6', unit: 'LE15 6AA' }],
    ['LE156AA', { outcode: 'LE15', sector: 'LE15 6', unit: 'LE15 6AA' }],
    ['LE15-6AA', { outcode: 'LE15', sector: 'LE15 6', unit: 'LE15 6AA' }],
    ['LE15 6', { outcode: 'LE15', sector: 'LE15 6' }],
    ['LE15 6A', { outcode: 'LE15', sector: 'LE15 6' }],
    ['LE156', { outcode: 'LE15', sector: 'LE15 6' }],
    ['E16', { outcode: 'E16' }],
    ['E1 6', { outcode: 'E1', sector: 'E1 6' }],
    ['ec1a1bb', { outcode: 'EC1A', sector: 'EC1A 1', unit: 'EC1A 1BB' }],
    ['NPT', { outcode: 'NPT' }],
    ['12 Mill Lane, Oakham LE15 6AA', { outcode: 'LE15', sector: 'LE15 6', unit: 'LE15 6AA' }],
    ['Oakham, LE15', { outcode: 'LE15' }],
    ['Ely CB7', { outcode: 'CB7' }],
    ['e8 lac', { outcode: 'E8', sector: 'E8 1', unit: 'E8 1AC', typedOutcode: 'E8' }],
  ])('%s is understood', (text, reading) => expect(readPostcode(text)).toEqual(reading))

  test.each(['Leeds', 'LE', 'Hull', '12 Mill Lane', 'S01', 'BB1I', 'LEI5', 'xyzzy', ''])(
    '“%s” is not taken for one',
    (text) => expect(readPostcode(text)).toBeNull(),
  )

  test.each([
    ['LEI5', 'LE15'],
    ['SWIA', 'SW1A'],
    ['0X1', 'OX1'],
    ['S014', 'SO14'],
    ['S01', 'SO1'],
    ['BBI1', 'BB11'],
    ['BB1I', 'BB11'],
    ['GI', 'G1'],
    ['LEI5 6AA', 'LE15'],
    ['LE1S 6AA', 'LE15'],
    ['LEI5 6', 'LE15'],
  ])('%s is mended to %s, and what was typed is kept to be said', (text, outcode) =>
    expect(readMistypedPostcode(text)).toMatchObject({ outcode, typedOutcode: text.split(' ')[0] }),
  )

  test.each(['Hull', 'Bath', 'Cold Ash', 'Lilo', 'Bisley', 'Poole'])('the name %s is left alone', (text) =>
    expect(readMistypedPostcode(text)).toBeNull(),
  )
})
