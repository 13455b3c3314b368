import { daysAfter } from '../../platform/clock/days.ts'
import type { HubQuestion } from '../tables.ts'

/** "words" is five words that fetch the answer here: no contact details at all. */
export const replyWays = ['words', 'email', 'phone', 'text'] as const
export type ReplyWay = (typeof replyWays)[number]

export type QuestionState = 'waiting' | 'answered' | 'set_aside'

export const safeTimes = [
  { value: 'morning', text: 'Weekday mornings' },
  { value: 'afternoon', text: 'Weekday afternoons' },
  { value: 'evening', text: 'Weekday evenings' },
  { value: 'weekend', text: 'At the weekend' },
  { value: 'any', text: 'Any time' },
] as const
export type SafeTime = (typeof safeTimes)[number]['value']

export const LONGEST_QUESTION = 2000
export const LONGEST_NOTE = 300
export const LONGEST_REPLY_TO = 200
/** More than five words can be, with any marks between them. */
export const LONGEST_FETCH = 100

/** Days after the answer for which it can be fetched. */
export const KEPT_DAYS = 60

/** The day on which words and answer of a closed question are deleted. `closedOn`: YYYY-MM-DD. */
export const forgottenOn = (closedOn: string): string => daysAfter(closedOn, KEPT_DAYS)

/** What somebody asks, once it can be kept. */
export interface Question {
  words: string
  name: string | null
  replyWay: ReplyWay
  replyTo: string | null
  safeTimes: readonly SafeTime[]
  safeNote: string | null
  mayLeaveMessage: boolean
}

/** What five words open; `hub` is the name of the hub that has the question. */
export type FetchedAnswer = Pick<
  HubQuestion,
  'state' | 'answer' | 'promised_on' | 'hub_id' | 'answered_at'
> & { hub: string }
