import { longDate } from '../../platform/clock/long-date.ts'
import { aRole, roles, roleWords } from '../roles/role-words.ts'
import type { Role } from '../signed-in.ts'
import { type AuditDeed, auditDeeds } from './audit-deed.ts'
import type { AuditLine } from './audit-entry.ts'
import { auditSentences } from './audit-sentences.ts'

/** Names by id: of people, hubs (closed ones too), organisations and whoever made commitments. */
export type AuditNames = ReadonlyMap<string, string>

type Line = Pick<AuditLine, 'who' | 'deed' | 'about' | 'aboutId' | 'hubId' | 'details'>

const isDeed = (deed: string): deed is AuditDeed => (auditDeeds as readonly string[]).includes(deed)

/** What is written here was never typed by anybody: words of the code, made readable. */
const readable = (word: string): string => word.replaceAll('_', ' ')

// What stands where a name is not known: who closed their account has none any more.
const somebodyOrSomething: Record<string, string> = {
  person: 'somebody who has left',
  organisation: 'an organisation',
  pledge: 'somebody who has left',
}

const states: Record<string, string> = { current: 'up to date', in_grace: 'a little late', lapsed: 'missed' }
const settings: Record<string, string> = {
  shortName: 'short name',
  about: 'what it is for',
  email: 'e-mail',
  post: 'postal address',
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)

function fillers({ about, aboutId, hubId, details }: Line, names: AuditNames): Record<string, string> {
  const named = (id: unknown): string | undefined => (typeof id === 'string' ? names.get(id) : undefined)
  const detail = (name: string): string => String(details[name] ?? '')
  const place = named(details.organisation) ?? named(hubId)
  const until = detail('until')
  const role = detail('role')
  return {
    about: named(aboutId) ?? somebodyOrSomething[about ?? ''] ?? 'something',
    hub: named(hubId) ?? 'a hub',
    to: named(details.to) ?? 'Another hub',
    place: place === undefined ? '' : ` at ${place}`,
    role: isRole(role) ? roleWords[role].name.toLowerCase() : readable(role) || '(not said)',
    aRole: isRole(role) ? aRole(role) : readable(role),
    state: states[detail('state')] ?? readable(detail('state')),
    until: /^\d{4}-\d\d-\d\d$/.test(until) ? longDate(until) : until,
    count: detail('count') || 'one',
    entries: detail('entries') || 'no',
    changed: detail('changed')
      .split(' ')
      .map((word) => settings[word] ?? readable(word))
      .join(', '),
  }
}

const fill = (words: string, holes: Record<string, string>): string =>
  words.replaceAll(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole)

/** An entry as one plain sentence: who did what, to whom, where. A deed of an older version is said in its own words. */
export function sentenceOf(line: Line, names: AuditNames): string {
  const words = isDeed(line.deed) ? auditSentences[line.deed] : readable(line.deed)
  const sentence = `${line.who} ${fill(words, fillers(line, names))}.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const anything = {
  ...{
    about: 'somebody',
    hub: 'a hub',
    to: 'another',
    place: '',
    role: 'a role',
    aRole: '…',
    state: '…',
    until: 'a day',
  },
  ...{ count: '…', entries: '…', changed: '…' },
}

/** A deed as something to choose: "Signed in", "Let somebody join a hub". */
export function deedInWords(deed: string): string {
  const words = isDeed(deed) ? fill(auditSentences[deed], anything) : readable(deed)
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/ \(… ?\w*\)|: …| as …| to “…”.*/, '')
}
