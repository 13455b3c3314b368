import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import { projectPath } from '../../platform/files/project.ts'
import type { PeopleTables } from '../tables.ts'
import { auditCsv } from './audit-csv.ts'
import { type AuditDeed, auditDeeds } from './audit-deed.ts'
import type { Audit } from './audit-entry.ts'
import { listAudit, recordAudit } from './audit-queries.ts'
import { auditSentences } from './audit-sentences.ts'
import { deedInWords, sentenceOf } from './audit-words.ts'

const at = new Date('2026-11-22T10:00:00Z')
const hub = '01936f00-0000-7000-8000-00000000000a'
const other = '01936f00-0000-7000-8000-00000000000b'
const jonah = '01936f00-0000-7000-8000-00000000000c'
const trust = '01936f00-0000-7000-8000-00000000000d'
const names = new Map([
  ...([
    [hub, 'Leeds hub'],
    [other, 'Lancashire hub'],
    [jonah, 'Jonah Thackray'],
    [trust, 'Aire Bank Trust'],
  ] as const),
])
const details = {
  ...{ role: 'hub_coordinator', count: 2, entries: 7, state: 'in_grace', until: '2027-01-31' },
  ...{ changed: 'shortName look', to: other },
}
const line = (deed: string, given: Partial<Audit> = {}) => ({
  ...{ number: 1, at, personId: null, who: 'Marlene', deed, about: null, aboutId: null, hubId: null },
  details: {},
  ...given,
  ...(given.about ? { about: given.about } : {}),
})

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

describe('every deed that the code declares', () => {
  test.each(auditDeeds)('%s is a plain sentence with everything named', (deed) => {
    expect(auditSentences, 'has no sentence').toHaveProperty(deed)
    const about = /organisation|leave_network|team/.test(deed) ? 'organisation' : 'person'
    const said = sentenceOf(
      line(deed, { about, aboutId: about === 'person' ? jonah : trust, hubId: hub, details }) as never,
      names,
    )
    expect(said).toMatch(/^Marlene [a-z][^_{}]+\.$/)
    expect(said).not.toMatch(/undefined|null| {2}| ,|something/)
    if (auditSentences[deed].includes('{hub}')) expect(said).toContain('Leeds hub')
    if (auditSentences[deed].includes('{about}')) expect(said).toMatch(/Jonah Thackray|Aire Bank Trust/)
    expect(deedInWords(deed)).toMatch(/^[A-Z][^_{}…]+$/)
  })

  test('is one that something does: none is left over', () => {
    const code = sources(projectPath('src'))
      .filter((text) => !text.includes('auditDeeds'))
      .join('\n')
    // The sentences name each deed as a key, without quotes around it.
    expect(auditDeeds.filter((deed) => !code.includes(`'${deed}'`))).toEqual([])
  })
})

test('what happened is said as somebody would say it', () => {
  const said = (deed: string, given: Partial<Audit>) => sentenceOf(line(deed, given) as never, names)
  expect(said('admit_hub_member', { about: 'person', aboutId: jonah, hubId: hub })).toBe(
    'Marlene let Jonah Thackray join Leeds hub.',
  )
  const role = { role: 'organisation_lead', organisation: trust }
  expect(said('give_role', { about: 'person', aboutId: jonah, details: role })).toBe(
    'Marlene gave Jonah Thackray the role of organisation lead at Aire Bank Trust.',
  )
  expect(said('close_hub', { hubId: hub, details: { to: other } })).toBe(
    'Marlene closed Leeds hub. Lancashire hub took over what waited.',
  )
  expect(said('set_commitments_state', { aboutId: trust, details })).toBe(
    'Marlene set the commitments of Aire Bank Trust to “a little late”, until 31 January 2027.',
  )
  expect(said('change_settings', { details })).toContain('short name, look.')
  // Who has closed their account has no name any more, and the entry still reads well.
  expect(said('take_role', { about: 'person', aboutId: 'gone', details: { role: null } })).toBe(
    'Marlene took away from somebody who has left the role of (not said).',
  )
  expect(said('of_an_older_version', {})).toBe('Marlene of an older version.')
})

describe('looking for words', async () => {
  const db = (await testDatabase()).as<PeopleTables>()
  const note = (deed: AuditDeed, given: Partial<Audit> = {}) =>
    db.transaction().execute((tx) => recordAudit(tx, { person: null, who: 'Marlene', deed, at, ...given }))
  await note('sign_in')
  await note('admit_hub_member', { about: 'person', aboutId: jonah, hubId: hub })
  await note('give_role', {
    about: 'person',
    aboutId: jonah,
    details: { role: 'organisation_lead', organisation: trust },
  })
  await note('close_hub', { about: 'hub', aboutId: hub, hubId: hub, details: { to: other } })
  const search = { deed: '', words: '', who: '', from: '', to: '' }
  const found = async (words: string) =>
    (await listAudit(db, { ...search, words }, { limit: 100, before: null, names })).map(({ deed }) => deed)

  test.each([
    ['', ['close_hub', 'give_role', 'admit_hub_member', 'sign_in']],
    ['leeds', ['close_hub', 'admit_hub_member']],
    ['Jonah JOIN', ['admit_hub_member']],
    ['join jonah leeds', ['admit_hub_member']],
    ['aire bank', ['give_role']],
    ['organisation lead', ['give_role']],
    ['Lancashire', ['close_hub']],
    ['marlene closed', ['close_hub']],
    ['give_role', ['give_role']],
    ['%', ['close_hub', 'give_role', 'admit_hub_member', 'sign_in']],
    ["' OR 1=1 --", []],
    ['nowhere', []],
  ])('“%s” finds what says so', async (words, deeds) => {
    expect(await found(words)).toEqual(deeds)
  })

  test('the file has the words beside the code', async () => {
    const lines = await listAudit(db, { ...search, words: 'aire' }, { limit: 9, before: null, names })
    const [head, row] = auditCsv(lines, names).split('\r\n')
    expect(head).toMatch(/,deed,.*,sentence$/)
    expect(row).toMatch(
      /,give_role,.*gave Jonah Thackray the role of organisation lead at Aire Bank Trust\.$/,
    )
  })
})
