import { z } from 'zod'
import { addressLevels, serviceStates, traumaClaimKinds, waitBands } from './service-words.ts'

// What every way in (feed, file, demonstration, form) turns its material into, before anything is written.
// Unknown is absent: never "", -1 or a placeholder.
const text = z.string().trim().min(1)
const day = z.iso.date()
const age = z.number().min(0).max(120)

export const phoneSchema = z.object({
  number: text,
  use: z.enum(['ring', 'text', 'relay', 'fax']),
  label: text.optional(),
  extension: text.optional(),
})

export const scheduleSchema = z.object({
  /** 1 Monday to 7 Sunday; absent when only the note is known. */
  weekday: z.number().int().min(1).max(7).optional(),
  /** Europe/London, HH:MM; closes at 24:00 when open to the end of the day. */
  opensAt: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  closesAt: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  note: text.optional(),
})

export const locationSchema = z.object({
  sourceId: text,
  type: z.enum(['physical', 'postal', 'virtual']),
  name: text.optional(),
  description: text.optional(),
  transport: text.optional(),
  accessNotes: text.optional(),
  /** Absent lets the redaction rule decide from the kind of service. */
  addressLevel: z.enum(addressLevels).optional(),
  levelReason: text.optional(),
  address: z
    .object({
      address1: text.optional(),
      address2: text.optional(),
      city: text.optional(),
      county: text.optional(),
      postcode: text.optional(),
      country: text.optional(),
      latitude: z.number().min(-90).max(90).optional(),
      longitude: z.number().min(-180).max(180).optional(),
    })
    .optional(),
  council: z.object({ code: text, name: text }).optional(),
  schedules: z.array(scheduleSchema).default([]),
})

export const areaSchema = z.object({
  kind: z.enum(['council', 'region', 'nation', 'uk', 'described']),
  /** GSS code of a council or region; England is E92000001 and so on. */
  code: text.optional(),
  name: text,
  origin: z.enum(['record', 'feed']).default('record'),
})

export const attributeSchema = z.object({
  /** need, experience, kind_of_support, access_route, place, format, language, designed_by_and_for, access_support, first_contact, register … */
  facet: text,
  term: text,
  standing: z.enum(['stated', 'suggested']).default('stated'),
})

export const firstContactSchema = z.object({
  firstStep: text.optional(),
  whoAnswers: text.optional(),
  /** Must I tell my story at first contact? */
  storyNeeded: z.enum(['no', 'a_little', 'yes']).optional(),
  confidentialityLimits: text.optional(),
  mayBringSomeone: z.boolean().optional(),
  mayChooseWorker: z.boolean().optional(),
  canStop: z.boolean().optional(),
  /** Numbered, second person: what happens when you get in touch. */
  steps: z.array(text).default([]),
})

export const safeContactSchema = z.object({
  voicemailLeft: z.enum(['never', 'if_you_agree', 'yes']).optional(),
  callerIdShows: text.optional(),
  showsOnBill: z.boolean().optional(),
  textOrEmail: text.optional(),
  whoReadsReplies: text.optional(),
  confidentialAddress: z.boolean().optional(),
})

export const openToSchema = z.object({
  gender: z.enum(['everyone', 'women', 'men']).optional(),
  genderNote: text.optional(),
  immigrationStatus: text.optional(),
  faith: text.optional(),
  neurodivergence: text.optional(),
  access: text.optional(),
  catchment: text.optional(),
  /** Said before anybody rings, to spare another refusal. */
  notFor: z.array(text).default([]),
})

export const traumaClaimSchema = z.object({
  kind: z.enum(traumaClaimKinds),
  statement: text,
  meaning: text,
  assessor: text.optional(),
  statedOn: day,
  expiresOn: day.optional(),
  evidenceUrl: z.url({ protocol: /^https?$/ }).optional(),
})

export const serviceRecordSchema = z.object({
  sourceId: text,
  organisation: z.object({
    sourceId: text,
    name: text,
    description: text.optional(),
    url: text.optional(),
    email: text.optional(),
    identifiers: z.array(z.object({ scheme: text, identifier: text })).default([]),
  }),
  state: z.enum(serviceStates),
  demonstration: z.boolean().default(false),
  name: text,
  alternateName: text.optional(),
  /** One line of what it is, at most 160 characters. */
  summary: text.max(160).optional(),
  /** Plain text in paragraphs divided by an empty line; lists as lines that start with "- ". Never HTML. */
  description: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  email: z.email().optional(),
  alert: text.optional(),
  minimumAge: age.optional(),
  maximumAge: age.optional(),
  applicationProcess: text.optional(),
  eligibility: text.optional(),
  fees: text.optional(),
  interpretation: text.optional(),
  accreditations: text.optional(),
  /** How far it reaches: "local" serves its areas, "nation" its whole nation(s), "uk" everybody. */
  reach: z.enum(['local', 'nation', 'uk']).default('local'),
  wait: z.object({ band: z.enum(waitBands), note: text.optional(), statedOn: day.optional() }).optional(),
  phones: z.array(phoneSchema).default([]),
  schedules: z.array(scheduleSchema).default([]),
  costs: z
    .array(
      z.object({
        term: text.optional(),
        amountPence: z.number().int().min(0).optional(),
        note: text.optional(),
      }),
    )
    .default([]),
  areas: z.array(areaSchema).default([]),
  locations: z.array(locationSchema).default([]),
  attributes: z.array(attributeSchema).default([]),
  firstContact: firstContactSchema.default({ steps: [] }),
  safeContact: safeContactSchema.default({}),
  openTo: openToSchema.default({ notFor: [] }),
  traumaClaims: z.array(traumaClaimSchema).default([]),
  checks: z
    .object({
      checkedOn: day.optional(),
      checkedBy: text.optional(),
      source: text.optional(),
      nextDue: day.optional(),
      lastFailed: day.optional(),
    })
    .default({}),
  /** The record as it came, for looking back; never shown. */
  raw: z.json().optional(),
})

export type ServiceRecord = z.output<typeof serviceRecordSchema>
export type ServiceRecordInput = z.input<typeof serviceRecordSchema>
