import { listInWords } from '../../platform/words/in-sentence.ts'
import { hasTerm, type PublishedService } from './published-service.ts'

type Phone = PublishedService['phones'][number]

const digits = (number: string): string => number.replace(/[^\d+]/g, '')

/** Opens the phone's own keypad or messages; a fax and a relay with its own prefix are only read out. */
export const phoneUri = ({ number, use }: Pick<Phone, 'number' | 'use'>): string =>
  `${use === 'text' ? 'sms' : 'tel'}:${digits(number)}`

/** The first number that a person can use: one to ring, else one to text. Never a fax or a relay. */
export const firstNumber = ({ phones }: Pick<PublishedService, 'phones'>): Phone | undefined =>
  phones.find(({ use }) => use === 'ring') ?? phones.find(({ use }) => use === 'text')

/** What a text has to begin with, as in "Text SHOUT to 85258". */
const KEYWORD = /^the word (.+)$/

export const keywordOf = ({ use, label }: Pick<Phone, 'use' | 'label'>): string | undefined =>
  use === 'text' ? KEYWORD.exec(label ?? '')?.[1] : undefined

/** The words before a number: "Call", "Text SHOUT to". */
export function wordsBefore(phone: Phone): string {
  if (phone.use !== 'text') return { ring: 'Call', relay: 'Text relay', fax: 'Fax' }[phone.use]
  const keyword = keywordOf(phone)
  return keyword === undefined ? 'Text' : `Text ${keyword} to`
}

/** The words after it, unless they say the same again. */
export function wordsAfter(phone: Phone): string | undefined {
  const { label, extension } = phone
  const told = label === undefined || keywordOf(phone) !== undefined || label === wordsBefore(phone)
  return (
    [told ? undefined : label, extension && `extension ${extension}`].filter(Boolean).join(', ') || undefined
  )
}

/** Every other way in, for people who cannot speak aloud or do not hear: "text", "online chat", "e-mail". */
export function otherWays(service: PublishedService): string[] {
  const first = firstNumber(service)
  const uses = new Set(service.phones.filter((phone) => phone !== first).map(({ use }) => use))
  return [
    ...(uses.has('text') ? ['text'] : []),
    ...(service.chatUrl === undefined ? [] : ['online chat']),
    ...(service.email === undefined ? [] : ['e-mail']),
    ...(uses.has('relay') ? ['text relay'] : []),
    ...(hasTerm(service, 'language', 'bfi') || hasTerm(service, 'access_support', 'bsl')
      ? ['British Sign Language']
      : []),
  ]
}

/** "Also by text or e-mail"; null when the first number is the only way that we know. */
export function otherWaysLine(service: PublishedService): string | null {
  const ways = otherWays(service)
  if (ways.length === 0)
    return service.helpline !== undefined && service.phones.length === 0
      ? 'The number is on its website'
      : null
  return `${firstNumber(service) ? 'Also by' : 'By'} ${listInWords(ways, 'or')}`
}

const log = 'A call stays in this phone’s call log.'

/** What a call leaves behind. Nothing is said of a bill that nobody has asked about. */
export function callTraces({ safeContact: { showsOnBill } }: PublishedService): string {
  if (showsOnBill === undefined) return log
  return showsOnBill
    ? `${log} It may show on the phone bill.`
    : `${log} It does not show on most phone bills.`
}
