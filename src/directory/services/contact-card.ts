import type { PublishedService } from './published-service.ts'

const escape = (text: string): string => text.replace(/([\\,;])/g, '\\$1').replace(/\r?\n/g, '\\n')

// RFC 6350 3.2: lines are folded at 75 octets with a space at the start of the next.
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (Buffer.byteLength(part + character) > 74) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part].join('\r\n ')
}

/** A vCard 4.0 with what may be known of a service. Its name is the organisation's: a contact list is seen by others. */
export function contactCard(service: PublishedService): string {
  const [venue] = service.venues
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${escape(service.organisation.name)}${service.demonstration ? ' (demonstration)' : ''}`,
    `ORG:${escape(service.organisation.name)}`,
    ...(service.demonstration
      ? []
      : service.phones
          .filter((phone) => phone.use !== 'fax')
          .map((phone) => `TEL;VALUE=uri:tel:${phone.number.replace(/[^\d+]/g, '')}`)),
    ...(service.email ? [`EMAIL:${escape(service.email)}`] : []),
    ...(service.url ? [`URL:${service.url}`] : []),
    ...(venue?.addressLines ? [`ADR:;;${venue.addressLines.map(escape).join('\\, ')};;;;`] : []),
    'END:VCARD',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}
