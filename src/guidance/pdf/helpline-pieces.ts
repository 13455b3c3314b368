import type { Helpline } from '../urgent-help/helpline.ts'
import { hasNumber, hasPage, hasText, hoursLine, whereLine } from '../urgent-help/helpline-rules.ts'
import { type Piece, type Run, words } from './piece.ts'

// A number is read and dialled in one piece, so its spaces do not break.
const whole = (number: string): string => number.replaceAll(' ', '\u00a0')
const plainAddress = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')

const textWay = (text: NonNullable<Helpline['text']>): string =>
  `${text.keyword ? `text ${text.keyword} to ` : 'text '}${whole(text.number)}`

function firstWay({ phone, text, page, ...line }: Helpline): string {
  const all = { phone, text, page, ...line }
  if (hasNumber(all) && phone) return whole(phone.number)
  if (hasText(all) && text) return textWay(text)
  return hasPage(all) && page ? `its number is at ${plainAddress(page.url)}` : ''
}

function waysBeside(line: Helpline): string[] {
  const { text, email, chat } = line
  return [
    ...(hasNumber(line) && hasText(line) && text ? [`Or ${textWay(text)}.`] : []),
    ...(email?.confirmed ? [`Or write to ${email.address}.`] : []),
    ...(chat?.confirmed ? [`Online chat: ${plainAddress(chat.url)}`] : []),
  ]
}

/** One line of the registry as paper says it: who answers, for whom, when, and what it costs. */
export function helplineRuns(line: Helpline, today: string): Run[] {
  const where = whereLine(line)
  const next = hasNumber(line) ? line.phone?.next : undefined
  const bill = hasNumber(line) && line.shows_on_bill === false ? 'not on the phone bill' : null
  const terms = [hoursLine(line, today), line.cost, bill].filter(Boolean).join(' · ')
  return [
    ...words(`${line.name}: ${firstWay(line)}. `, 'bold'),
    ...words(
      [where && `${where}.`, line.what, next, `${terms}.`, ...waysBeside(line)].filter(Boolean).join(' '),
    ),
  ]
}

export const helplinePieces = (lines: readonly Helpline[], today: string): Piece[] => [
  { is: 'list', ordered: false, items: lines.map((line) => helplineRuns(line, today)) },
  {
    is: 'paragraph',
    runs: words('A call stays in the call log of the phone, even when it is free.'),
    quiet: true,
  },
]
