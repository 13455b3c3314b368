import type { ServiceRecordInput } from '../../services/service-record.ts'
import { type Loose, looseObject, looseText } from './loose-json.ts'

type Checks = NonNullable<ServiceRecordInput['checks']>

/** YYYY-MM-DD of an ISO date or instant, or of 31/12/2024; nothing for a day that is not or lies ahead. */
export function readDay(given: string | undefined, today: string): string | undefined {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(given?.trim() ?? '')
  const text = british
    ? `${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}`
    : given?.trim().slice(0, 10)
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text) || text > today || text < '2000-01-01') return undefined
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined
}

/** Who checked, as a role: the mailbox of an assurer names a member of staff, so only whose staff it is is kept. */
const roleOfAssurer = (email: string | undefined, feedName: string): string =>
  email && /@([\w-]+\.)*gov\.(uk|wales|scot)\b/i.test(email)
    ? 'the council'
    : email && /nhs\.(uk|net|scot)/i.test(email)
      ? 'the NHS'
      : feedName

export function readChecks(service: Loose, feedName: string, today: string): Checks {
  const extension = looseObject(service.pc_metadata)
  const checkedOn = readDay(looseText(service.assured_date, extension.date_assured), today)
  const assurer = looseText(service.assurer_email, extension.assured_by)
  return {
    source: feedName,
    ...(checkedOn ? { checkedOn, checkedBy: roleOfAssurer(assurer, feedName) } : {}),
  }
}
