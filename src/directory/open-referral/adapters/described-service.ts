import { leftOutEmail, withoutPersonalEmails } from '../values/email-rules.ts'
import { known, type Loose, looseList, looseText } from '../values/loose-json.ts'
import { toPlainText } from '../values/plain-text.ts'
import { addressByPhone, withoutStreets } from '../values/street-mask-rules.ts'
import { cutAtWord, summaryOf } from '../values/summary-rules.ts'

/** Running text of a service, in the fields of its record. */
export interface Described {
  summary?: string
  description?: string
  alert?: string
  applicationProcess?: string
  eligibility?: string
  fees?: string
  interpretation?: string
  accreditations?: string
}

const joined = (...parts: (string | undefined)[]): string | undefined =>
  [...new Set(parts.filter((part) => part !== undefined))].join('\n\n') || undefined

const documents = (service: Loose): string | undefined => {
  const given = service.required_documents
  const names =
    typeof given === 'string'
      ? [toPlainText(given)]
      : looseList(given).map((each) => toPlainText(each.document))
  const wanted = names.filter((name) => name !== undefined)
  return wanted.length > 0 ? `What to bring: ${wanted.join('; ')}` : undefined
}

/** The texts as the source has them, made plain. */
export function describe(service: Loose): Described {
  const description = toPlainText(service.description)
  const eligibilities = looseList(service.eligibilitys ?? service.eligibility).map((each) =>
    toPlainText(each.eligibility ?? each.description),
  )
  const eligibility = typeof service.eligibility === 'string' ? toPlainText(service.eligibility) : undefined
  const given = toPlainText(service.summary ?? service.short_desc)
  return known({
    summary: given ? cutAtWord(given.replace(/\s+/g, ' ')) : undefined,
    description,
    alert: toPlainText(service.alert),
    applicationProcess: joined(
      toPlainText(service.application_process),
      toPlainText(service.pc_attendingAccess_additionalInfo),
      documents(service),
    ),
    eligibility: joined(
      toPlainText(service.eligibility_description),
      eligibility,
      ...eligibilities,
      toPlainText(service.audience),
    ),
    fees: joined(
      toPlainText(service.fees_description),
      looseText(service.fees) ? toPlainText(service.fees) : undefined,
    ),
    interpretation: toPlainText(service.interpretation_services),
    accreditations: toPlainText(service.accreditations),
  })
}

/** What may be shown of them: no mailbox of one person, and no address of a service that keeps its address back. */
export function shownTexts(texts: Described, names: readonly string[], keptBack: boolean): Described {
  const shown = Object.entries(texts).map(([field, text]: [string, string]) => {
    const clear = withoutPersonalEmails(text, names)
    return [field, keptBack ? withoutStreets(clear) : clear] as const
  })
  const cleared: Described = Object.fromEntries(shown)
  const onlyNotes = (text: string) =>
    text.replaceAll(leftOutEmail, '').replaceAll(addressByPhone, '').trim() === ''
  const summary =
    cleared.summary && !onlyNotes(cleared.summary)
      ? cutAtWord(cleared.summary)
      : summaryOf(cleared.description)
  return { ...cleared, ...(summary ? { summary } : {}) }
}
