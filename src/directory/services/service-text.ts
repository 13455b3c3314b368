import type { PublishedService } from './published-service.ts'
import { ageLine, checkedLine, costLine } from './service-lines.ts'
import { wordsAfter, wordsBefore } from './service-ways.ts'
import { startLines } from './start-lines.ts'

/** A service as a few lines of plain text, for a message, a note or a list that is copied. */
export function serviceText(service: PublishedService, today: string, address: string): string {
  const start = startLines(service)[0]
  const lines = [
    service.name + (service.demonstration ? ' (demonstration, not a real service)' : ''),
    service.summary,
    ...service.phones.map((phone) => {
      const after = wordsAfter(phone)
      return `${wordsBefore(phone)} ${phone.number}${after ? ` (${after})` : ''}`
    }),
    service.chatUrl && `Online chat ${service.chatUrl}`,
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
