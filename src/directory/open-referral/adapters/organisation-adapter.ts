import type { ServiceRecordInput } from '../../services/service-record.ts'
import { roleMailbox, withoutPersonalEmails } from '../values/email-rules.ts'
import { isObject, known, type Loose, looseList, looseText } from '../values/loose-json.ts'
import { toLine, toPlainText } from '../values/plain-text.ts'
import { mendWebAddress } from '../values/web-address-rules.ts'
import type { AdapterContext } from './adapter.ts'

type Organisation = ServiceRecordInput['organisation']

function identifiersOf(organisation: Loose): { scheme: string; identifier: string }[] {
  const listed = looseList(organisation.organization_identifiers ?? organisation.identifiers).map((each) => ({
    scheme: toLine(each.identifier_scheme ?? each.scheme ?? each.identifier_type, 60),
    identifier: toLine(each.identifier, 60),
  }))
  // Schemes of org-id.guide: the Charity Commission of England and Wales, Companies House.
  const own = [
    { scheme: 'GB-CHC', identifier: toLine(organisation.charity_number, 60) },
    { scheme: 'GB-COH', identifier: toLine(organisation.company_number, 60) },
  ]
  return [...listed, ...own].flatMap(({ scheme, identifier }) =>
    scheme && identifier ? [{ scheme, identifier }] : [],
  )
}

/** Who runs a service. An organisation without an id is known by its name; one without a name is none. */
export function organisationOf(organisation: Loose): Organisation | undefined {
  const name = toLine(organisation.name, 200)
  if (!name) return undefined
  const description = toPlainText(organisation.description)
  return {
    sourceId: looseText(organisation.id) ?? `name:${name.toLowerCase()}`,
    name,
    identifiers: identifiersOf(organisation),
    ...known({
      description: description && withoutPersonalEmails(description, [name]),
      url: mendWebAddress(looseText(organisation.website, organisation.url)),
      email: roleMailbox(looseText(organisation.email), [name]),
    }),
  }
}

/** The organisation of a service: described in it, or by its id in another record of the same source. */
export function organisationFor(service: Loose, context: AdapterContext): Organisation | undefined {
  const id = looseText(service.organization_id)
  const nested = isObject(service.organization) ? service.organization : undefined
  if (nested && id === undefined && looseText(nested.id) === undefined) return organisationOf(nested)
  const key = looseText(nested?.id, id) ?? ''
  if (nested && looseText(nested.name)) context.organisations.set(key, nested)
  const met = context.organisations.get(key)
  return met && organisationOf({ ...met, ...nested, id: key })
}
