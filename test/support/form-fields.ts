import { findAll } from 'domutils'
import { parseDocument } from 'htmlparser2'
import type { SignedInTest } from './signed-in.ts'

/** A day YYYY-MM-DD as the three fields of a date input send it. */
export function dayFields(name: string, day: string): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** The fingerprint of what a page shows in the form that is sent to `action`; `about` are its other hidden fields. */
export function stoodOn(html: string, action: string, about: Record<string, string> = {}): string {
  const found = findAll(
    ({ name, attribs }) => name === 'form' && attribs.action === action,
    parseDocument(html).children,
  )
    .map((form) => findAll(({ attribs }) => attribs.type === 'hidden', form.children))
    .map((hidden) => new Map(hidden.map(({ attribs: { name = '', value = '' } }) => [name, value])))
    .find(
      (hidden) =>
        hidden.has('stood') &&
        Object.entries(about).every(([name, value]) => (hidden.get(name) ?? value) === value),
    )
  return found?.get('stood') ?? ''
}

/** Opens the form of an address and saves it, as somebody does when nobody else is there. */
export async function openAndSave(who: SignedInTest, path: string, fields: Record<string, string>) {
  const page = await (await who.get(path)).text()
  return who.post(path, { ...fields, stood: stoodOn(page, path, fields) })
}
