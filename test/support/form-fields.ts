import { findAll } from 'domutils'
import { parseDocument } from 'htmlparser2'
import type { SignedInTest } from './signed-in.ts'

/** A day YYYY-MM-DD as the three fields of a date input send it. */
export function dayFields(name: string, day: string): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** A hidden field of the form that is sent to `action`; `about` are its other hidden fields. */
export function hiddenOn(
  field: string,
  html: string,
  action: string,
  about: Record<string, string> = {},
): string {
  const found = findAll(
    ({ name, attribs }) => name === 'form' && attribs.action === action,
    parseDocument(html).children,
  )
    .map((form) => findAll(({ attribs }) => attribs.type === 'hidden', form.children))
    .map((hidden) => new Map(hidden.map(({ attribs: { name = '', value = '' } }) => [name, value])))
    .find(
      (hidden) =>
        hidden.has(field) &&
        Object.entries(about).every(([name, value]) => (hidden.get(name) ?? value) === value),
    )
  return found?.get(field) ?? ''
}

/** The fingerprint of what a page shows in that form. */
export const stoodOn = (html: string, action: string, about?: Record<string, string>): string =>
  hiddenOn('stood', html, action, about)

/** Opens the form of an address and saves it, as somebody does when nobody else is there. */
export async function openAndSave(who: SignedInTest, path: string, fields: Record<string, string>) {
  const page = await (await who.get(path)).text()
  return who.post(path, { ...fields, stood: stoodOn(page, path, fields) })
}
