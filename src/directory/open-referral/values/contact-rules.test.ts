import { describe, expect, test } from 'vitest'
import { mendEmail, roleMailbox } from './email-rules.ts'
import { readPhones } from './phone-rules.ts'
import { mendWebAddress } from './web-address-rules.ts'

describe('a phone field gives every number in it, with what answers and never who', () => {
  test.each([
    ['020 8568 2101', [{ number: '020 8568 2101', use: 'ring' }]],
    ['0208 993 9605', [{ number: '020 8993 9605', use: 'ring' }]],
    ['2085630360', [{ number: '020 8563 0360', use: 'ring' }]],
    ['+44 (0) 203 096 7658', [{ number: '020 3096 7658', use: 'ring' }]],
    [
      '020 3290 1128\n07700 900274',
      [
        { number: '020 3290 1128', use: 'ring' },
        { number: '07700 900274', use: 'ring' },
      ],
    ],
    [
      '02089779989 07700900780',
      [
        { number: '020 8977 9989', use: 'ring' },
        { number: '07700 900780', use: 'ring' },
      ],
    ],
    [
      '0300 777 0107 or 0300 777 0108',
      [
        { number: '0300 777 0107', use: 'ring' },
        { number: '0300 777 0108', use: 'ring' },
      ],
    ],
    [
      '07700 900983\nMr Bal Kumar - 07700 900138',
      [
        { number: '07700 900983', use: 'ring' },
        { number: '07700 900138', use: 'ring' },
      ],
    ],
    ['Mindu Bain 07700 900647', [{ number: '07700 900647', use: 'ring' }]],
    [
      'Bristol Youth MAPS: 0117 332 7111',
      [{ number: '0117 332 7111', use: 'ring', label: 'Bristol Youth MAPS' }],
    ],
    ['Susan mobile 07700 900111', [{ number: '07700 900111', use: 'ring' }]],
    ['Monica Smith 07700 900111', [{ number: '07700 900111', use: 'ring' }]],
    ['Mobile (evenings) 07700 900111', [{ number: '07700 900111', use: 'ring', label: 'Mobile (evenings)' }]],
    [
      '0300 330 5471 (Helpline Mon-Fri, 9am-5pm)',
      [{ number: '0300 330 5471', use: 'ring', label: 'Helpline Mon-Fri, 9am-5pm' }],
    ],
    ['01632 960000 ext 12', [{ number: '01632 960000', use: 'ring', extension: '12' }]],
    ['Fax: 01632 960001', [{ number: '01632 960001', use: 'fax', label: 'Fax' }]],
    ['Text 07700 900111', [{ number: '07700 900111', use: 'text', label: 'Text' }]],
    ['Textphone 18001 01632 960002', [{ number: '01632 960002', use: 'relay', label: 'Textphone' }]],
    ['116 123', [{ number: '116 123', use: 'ring' }]],
    ['Open 9 to 5', []],
    ['00000000000', []],
    ['4.48E+11', []],
    ['see website', []],
  ])('%j', (field, phones) => {
    expect(readPhones(field)).toEqual(phones)
  })

  test('the standard’s word for a type decides what it is for', () => {
    expect(
      ['voice', 'fax', 'sms', 'textphone', 'tty'].map((type) => readPhones('01632 960000', '', type)[0]?.use),
    ).toEqual(['ring', 'fax', 'text', 'relay', 'relay'])
  })
})

describe('a contact field holds a mailbox of a role or nothing', () => {
  test.each([
    ['info@charity.org.uk', 'info@charity.org.uk'],
    ['Family.Hubs@northlincs.gov.uk', 'Family.Hubs@northlincs.gov.uk'],
    ['\u200binfo@r-evolution.org.uk', 'info@r-evolution.org.uk'],
    ['young.voice@northlincs.gov.uk.', 'young.voice@northlincs.gov.uk'],
    ['mailto:help@a.org', 'help@a.org'],
    ['victorhouse@northlincs.gov.uk', 'victorhouse@northlincs.gov.uk'],
    ['stmaryspreschool@gmail.com', 'stmaryspreschool@gmail.com'],
    ['jane.smith@council.gov.uk', undefined],
    ['jsmith@council.gov.uk', undefined],
    ['john.hubbard@a.org', undefined],
    ['fred@gmail.com', undefined],
    ['person-45c67882@hounslow.gov.uk', undefined],
    ['info@example.com', undefined],
    ['Unknown-1777@noemail.invalid', undefined],
    ['email-example_com', undefined],
  ])('%s', (given, kept) => {
    expect(roleMailbox(given, ['Victor House', 'St Marys Preschool'])).toBe(kept)
  })

  test('two addresses in one field give the first', () => {
    expect(mendEmail('info@a.org; admin@a.org')).toBe('info@a.org')
  })
})

describe('a web address works or is left out', () => {
  test.each([
    ['www.nspcc.org.uk', 'https://www.nspcc.org.uk/'],
    ['linktr.ee/group', 'https://linktr.ee/group'],
    ['HTTPS://e-voice.org/x/', 'https://e-voice.org/x/'],
    ['http//a.org', 'http://a.org/'],
    ['http://https://a.org', 'https://a.org/'],
    ['www.a.org or www.b.org', 'https://www.a.org/'],
    ['https://a.org/?utm_source=x&id=3', 'https://a.org/?id=3'],
    ['https://www.google.com/url?q=https://a.org/y&sa=D', 'https://a.org/y'],
    ['http://www.example.com', undefined],
    ['javascript:alert(1)', undefined],
    ['ftp://a.org', undefined],
    ['info@a.org', undefined],
    ['https://user:word@a.org', undefined],
    ['none', undefined],
  ])('%s', (given, mended) => {
    expect(mendWebAddress(given)).toBe(mended)
  })
})
