import { sentenceOf } from '../audit/audit-words.ts'
import { roles, roleWords } from '../roles/role-words.ts'

/** What stands under a name, in words: `role` → `hub_coordinator` → "Hub coordinator". */
export type ValueWords = Readonly<Record<string, Readonly<Record<string, string>>>>

export const peopleWords: ValueWords = {
  role: Object.fromEntries(roles.map((role) => [role, roleWords[role].name])),
  method: {
    link: 'A link by e-mail',
    passkey: 'A passkey',
    other: 'Another provider of sign-in',
    invitation: 'An invitation',
  },
}

type Row = Readonly<Record<string, unknown>>
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

// Whose name it was is for the audit trail; whoever reads this knows, or was never told.
const somebody: Readonly<Record<string, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  pledge: 'a member',
}

/** An entry of the audit trail as its sentence, without who did it. */
function saidOf({ at, deed, about, aboutId, details }: Row): Row {
  const id = String(aboutId ?? '')
  const line = {
    ...{
      who: '',
      deed: String(deed),
      about: about === null ? null : String(about),
      aboutId: id,
      hubId: null,
    },
    details: isRow(details) ? (details as Parameters<typeof sentenceOf>[0]['details']) : {},
  }
  const sentence = sentenceOf(line, new Map([[id, somebody[line.about ?? ''] ?? 'something']])).trim()
  return { at, what: sentence.charAt(0).toUpperCase() + sentence.slice(1) }
}

/** What people keep, as somebody reads it: deeds as sentences, messages by their subject. */
export function toldOfPeople(people: unknown): unknown {
  if (!isRow(people)) return people
  const mail = rowsOf(people.mail).map(({ kind: _programOnly, ...rest }) => rest)
  return { ...people, did: rowsOf(people.did).map(saidOf), mail }
}
