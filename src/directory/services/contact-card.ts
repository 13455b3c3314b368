import type { PublishedService } from './published-service.ts'

const escapeText = (text: string): string => text.replace(/([\\,;])/g, '\\$1').replace(/\r?\n/g, '\\n')

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
    `FN:${escapeText(service.organisation.name)}${service.demonstration ? ' (demonstration)' : ''}`,
    `ORG:${escapeText(service.organisation.name)}`,
    ...(service.demonstration
      ? []
      : service.phones
          .filter((phone) => phone.use !== 'fax')
          .map((phone) => `TEL;VALUE=uri:tel:${phone.number.replace(/[^\d+]/g, '')}`)),
    ...(service.email ? [`EMAIL:${escapeText(service.email)}`] : []),
    ...(service.url ? [`URL:${service.url}`] : []),
    ...(venue?.addressLines ? [`ADR:;;${venue.addressLines.map(escapeText).join('\\, ')};;;;`] : []),
    'END:VCARD',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}
