import type { ServiceRecordInput } from '../../services/service-record.ts'
import { isPlaceholderNumber } from './placeholder-rules.ts'

export type Phone = NonNullable<ServiceRecordInput['phones']>[number]

// A number of the UK ends after eleven digits, so two that stand side by side come apart; one of elsewhere after fifteen.
const numbers =
  /(?<!\d)(?:\(?0(?!0)\d?(?:[().\s-]{0,3}\d){8,9}\)?|(?:\(?\+|00)?[1-9](?:[().\s-]{0,3}\d){2,14})(?!\d)/g
const separator = /\n|;|\s\/\s|,(?=\s*(?:\+|0|[A-Za-z]))|\bor\b|\band\b(?=\D*\d{3})/i
const extensionAfter = /^[\s,;(]*(?:extension|extn|ext|x)\.?\s*:?\s*(\d{1,6})\b\)?/i

/** What answers at a number; the rest rings. */
function useOf(words: string): Phone['use'] {
  if (/\bfax\b/i.test(words)) return 'fax'
  if (/textphone|text ?relay|minicom|\btty\b|type ?talk|relay/i.test(words)) return 'relay'
  const texts = /\b(sms|text|texts|whatsapp)\b/i.test(words)
  return texts && !/\b(call|calls|ring|phone|voice|telephone)\b/i.test(words) ? 'text' : 'ring'
}

// A label says what answers, never who. A word of an institution may stand beside names ("Bristol Youth MAPS",
// "Leeds office"); any other word only among words that say how and when ("mobile, evenings").
const institution =
  /help ?line|free ?phone|\boffice\b|enquir|\bpress\b|\bline\b|reception|\bteam\b|\bservices?\b|\bsupport\b|\badvice\b|booking|referral|out of hours|emergency|national|youth|famil|\bcentre\b|switchboard|operations|circulation|\b[A-Z]{3,}\b/
const plainWord =
  /^(fax|tel|telephone|phone|text|texts|sms|whatsapp|textphone|minicom|relay|mobile|landline|call|calls|ring|only|free|from|to|and|or|at|on|for|the|a|is|of|in|by|main|number|general|information|urgent|option|press|local|day|days|daytime|evening|evenings|night|nights|weekend|weekends|weekdays|hours?|hrs|am|pm|noon|adults?|child|children|young|people|parents|carers|men|women|english|welsh|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(mon|tues|wednes|thurs|fri|satur|sun)days?|\d+(am|pm)?|\d+[.:]\d+(am|pm)?)$/i
const personLabel = /\b(mr|mrs|ms|miss|mx|dr|rev|revd|sir|cllr|speak to|ask for|contact name)\b/i

export function safeLabel(label: string | undefined): string | undefined {
  const words = label
    ?.replace(/\s+/g, ' ')
    .replace(/^[\s:,;.(/&-]+|[\s:,;(/&-]+$/g, '')
    .replace(/^(tel|telephone|phone|call|ring|number|no)\.?:?\s*$/i, '')
    .replace(/^([^()]*)\)$/, '$1')
    .trim()
  if (!words || words.length > 80 || personLabel.test(words)) return undefined
  const told = institution.test(words.toLowerCase()) || institution.test(words)
  return told ||
    words.split(/[\s,;/&–-]+/).every((word) => plainWord.test(word.replace(/[().:]+$|^[(]/g, '')))
    ? words
    : undefined
}

/** 020 7946 0000, 0300 123 4567, 01632 960000: grouped as Ofcom prints them. A number from elsewhere stays as given. */
export function tidyNumber(given: string): string {
  const british = given.replace(/^\(?(?:\+|00)44\)?\s*(?:\(0\))?\s*0?/, '0')
  // Spreadsheets drop the first 0; London numbers without it can be told from every other country's.
  const digits = british.replace(/\D/g, '').replace(/^(?=20[378]\d{7}$)/, '0')
  if (british.startsWith('+') || !/^0[1-9]\d{8,9}$/.test(digits)) return given.trim().replace(/\s+/g, ' ')
  const [first, second] = digits.length === 11 ? elevenDigits(digits) : [4, 3]
  return [digits.slice(0, first), digits.slice(first, first + second), digits.slice(first + second)]
    .filter((part) => part !== '')
    .join(' ')
}

const elevenDigits = (digits: string): [number, number] => {
  if (digits.startsWith('02')) return [3, 4]
  return /^0[389]|^011|^01\d1/.test(digits) ? [4, 3] : [5, 6]
}

function isPhone(number: string, segment: string): boolean {
  const digits = number.replace(/\D/g, '').length
  if (digits >= 9) return digits <= 15
  // Short codes (999, 116 123, text 85258) only when the field is little else: "open 9 to 5" holds no number.
  return (
    digits >= 3 &&
    digits <= 7 &&
    segment.replace(/[^a-z\d]/gi, '').length - digits <= 14 &&
    !/\d\s*[-–]\s*\d/.test(segment)
  )
}

function inSegment(given: string, hint: string, type: string): Phone[] {
  // 18001 before a number calls it through Relay UK.
  const segment = given.replace(/\b1800[12]\s*(?=0)/, '')
  const relayed = segment === given ? '' : 'relay'
  const found = [...segment.matchAll(numbers)].filter(
    ([number]) => isPhone(number, segment) && !isPlaceholderNumber(number),
  )
  return found.map((match, at) => {
    const before = segment.slice(
      at === 0 ? 0 : (found[at - 1]?.index ?? 0) + (found[at - 1]?.[0].length ?? 0),
      match.index,
    )
    const rest = segment.slice(match.index + match[0].length, found[at + 1]?.index)
    const extension = extensionAfter.exec(rest)?.[1]
    const after = found[at + 1] ? '' : rest.replace(extensionAfter, '')
    const label = safeLabel(hint) ?? safeLabel(before) ?? safeLabel(after)
    return {
      number: tidyNumber(match[0]),
      use: useOf(`${relayed} ${type} ${hint} ${before} ${after}`),
      ...(label ? { label } : {}),
      ...(extension ? { extension } : {}),
    }
  })
}

/**
 * Every number in one field, each with its own label; none when it holds a placeholder. `hint`: what the source says of
 * it; `type`: the standard's word (voice, fax, sms, textphone).
 */
export function readPhones(given: string | undefined, hint = '', type = ''): Phone[] {
  if (!given || isPlaceholderNumber(given)) return []
  const whole = given.replace(/[\u200b-\u200f\ufeff]/g, '').slice(0, 500)
  return distinctPhones(whole.split(separator).flatMap((segment) => inSegment(segment, hint, type)))
}

/** The same number once for each use; what any of them says of it stays. */
export function distinctPhones(phones: readonly Phone[]): Phone[] {
  const kept = new Map<string, Phone>()
  for (const phone of phones) {
    const key = `${phone.use} ${phone.number.replace(/\D/g, '')} ${phone.extension ?? ''}`
    kept.set(key, { ...phone, ...kept.get(key) })
  }
  return [...kept.values()]
}
