import type { PublishedService } from './published-service.ts'
import { ageLine, checkedLine, costLine, phoneWords, startLines } from './service-lines.ts'

/** A service as a few lines of plain text, for a message, a note or a list that is copied. */
export function serviceText(service: PublishedService, today: string, address: string): string {
  const start = startLines(service)[0]
  const lines = [
    service.name + (service.demonstration ? ' (demonstration, not a real service)' : ''),
    service.summary,
    ...service.phones.map(
      (phone) => `${phoneWords[phone.use]} ${phone.number}${phone.label ? ` (${phone.label})` : ''}`,
    ),
    service.email && `E-mail ${service.email}`,
    service.url,
    start && `How to start: ${start}`,
    ageLine(service) && `Ages: ${ageLine(service)}`,
    costLine(service) && `Cost: ${costLine(service)}`,
    `${checkedLine(service, today)}.`,
    address,
  ]
  return lines.filter(Boolean).join('\n')
}
