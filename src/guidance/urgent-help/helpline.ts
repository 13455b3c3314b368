import { z } from 'zod'

export const nations = ['england', 'wales', 'scotland', 'northern_ireland'] as const
export type Nation = (typeof nations)[number]

export const nationNames: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  northern_ireland: 'Northern Ireland',
}

/** What somebody may be in the middle of. Never shown as a label: pages find their own words. */
export const situations = [
  'danger_now',
  'not_safe_at_home',
  'domestic_abuse',
  'thoughts_of_suicide',
  'self_harm',
  'talk_to_someone',
  'worried_about_child',
  'under_19',
  'past_abuse',
  'hurt_as_child',
  'sexual_violence',
  'lgbt',
  'men',
  'own_thoughts',
  'may_hurt_somebody',
  'mental_health_now',
  'missing_from_home',
  'forced_to_work',
  'forced_to_marry',
  'after_crime',
  'services_involved',
  'mental_health_information',
] as const
export type Situation = (typeof situations)[number]

const text = z.string().trim().min(1)
const day = z.iso.date()
const age = z.number().int().min(0).max(120).nullable()
const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)
const webAddress = z.url({ protocol: /^https$/ })
// As people say it: 116 123, 0808 2000 247, +44 only when a line is abroad.
const number = z.string().regex(/^\+?\d[\d ]*\d$/)

const slot = z.strictObject({
  /** 1 Monday to 7 Sunday. */
  days: z.array(z.number().int().min(1).max(7)).min(1),
  /** Europe/London. A slot that closes before it opens runs past midnight. */
  opens: time,
  closes: time,
})

const hours = z.union([
  z.strictObject({ words: text, always: z.literal(true) }),
  z.strictObject({
    words: text,
    slots: z.array(slot).min(1),
    closed_on_bank_holidays: z.boolean().optional(),
  }),
])

/** One line of content/helplines, as a person wrote it. The rules for what may be shown are in helpline-rules.ts. */
export const helplineSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Stays the same for ever: the line's id as a service in the directory. */
  listing_id: z.uuid(),
  name: text,
  run_by: text,
  /** Who answers and for whom, in one plain line. */
  what: text,
  nations: z.array(z.enum(nations)).min(1),
  /** Set when the line is not for everybody. */
  only_for: text.nullable(),
  ages: z.strictObject({ min: age, max: age }).nullable(),
  /** Smaller comes first among the lines of one situation. */
  rank: z.number().int(),
  hours: hours.nullable(),
  /** `next`: what to press or say after the number. */
  phone: z.strictObject({ number, next: text.optional() }).nullable(),
  text: z.strictObject({ number, keyword: text.nullable(), confirmed: z.boolean() }).nullable(),
  email: z.strictObject({ address: z.email(), confirmed: z.boolean() }).nullable(),
  chat: z.strictObject({ url: webAddress, confirmed: z.boolean() }).nullable(),
  /** The line's own page, linked when its number could not be confirmed. */
  page: z.strictObject({ url: webAddress, confirmed: z.boolean() }).nullable(),
  cost: text,
  /** null: nobody has found out. The call log of the phone keeps the call in every case. */
  shows_on_bill: z.boolean().nullable(),
  good_to_know: z.array(text),
  situations: z.array(z.enum(situations)).min(1),
  kinds: z.array(text).min(1),
  needs: z.array(text),
  experiences: z.array(text),
  roles: z.array(text).min(1),
  languages: z.array(text).min(1),
  sources: z.array(z.strictObject({ site: text, seen_on: day, saw: text })),
  /** The number stands in a published source named above; nobody has rung it. For a line by text, its text number. */
  number_confirmed: z.boolean(),
  hours_confirmed: z.boolean(),
  seen_on: day.nullable(),
  /** A named person of the running network who checked number, hours, ages and nations. */
  confirmed_by: text.nullable(),
  review_by: day,
  /** A role, never a person. */
  owner: text,
})

export type Helpline = z.output<typeof helplineSchema>
export type Slot = z.output<typeof slot>
