import { z } from 'zod'
import { contactFields } from '../hubs/hub.ts'
import { levels, sectors } from '../organisations/organisation.ts'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const words = z.string().trim().min(1)
const sector = z.enum(sectors.map(({ value }) => value))

const person = z.strictObject({
  name: words,
  job: words,
  level: z.enum(levels.map(({ value }) => value)),
  isLead: z.boolean().default(false),
  isContact: z.boolean().default(false),
})

const team = z.strictObject({
  ...{ slug: words, name: words, does: words, madeOn: day },
  /** Names from the people of the organisation. */
  people: z.array(words).min(1),
  owner: words,
})

const areaWork = {
  partners: z
    .array(
      z.strictObject({
        name: words,
        sector,
        contactJob: words,
        takesPart: z.array(words),
        agreedOn: day.nullable().default(null),
        nextContactOn: day.nullable().default(null),
      }),
    )
    .default([]),
  ambition: z
    .strictObject({
      becoming: words,
      firstSteps: z.array(words),
      notYet: words,
      agreedOn: day,
      reviewOn: day,
    })
    .nullable()
    .default(null),
  asks: z
    .array(
      z.strictObject({
        askedOf: words,
        what: words,
        askedOn: day,
        answer: words.nullable().default(null),
        answeredOn: day.nullable().default(null),
      }),
    )
    .default([]),
  news: z
    .array(
      z.strictObject({
        ...{ title: words, summary: words, body: words, publishedAt: z.iso.datetime() },
        /** Only where members may comment. By people to sign in as; the last one waits to be read. */
        comments: z
          .array(z.strictObject({ name: words, words, isHeld: z.boolean().default(false) }))
          .default([]),
      }),
    )
    .default([]),
}

/** What waits at a hub, and what was agreed there. */
const deskWork = {
  minutes: z
    .array(
      z.strictObject({
        ...{ metOn: day, title: words, notes: words },
        actions: z.array(
          z.strictObject({
            ...{ agency: words, what: words },
            dueOn: day.nullable().default(null),
            doneOn: day.nullable().default(null),
          }),
        ),
      }),
    )
    .default([]),
  /** A confirmed one was seen by two made-up people. */
  endorsements: z
    .array(
      z.strictObject({
        body: words,
        role: words,
        holder: words,
        statement: words,
        seenOn: day,
        isConfirmed: z.boolean(),
      }),
    )
    .default([]),
  questions: z
    .array(
      z.strictObject({
        words,
        name: words.nullable().default(null),
        daysAgo: z.int(),
        /** From the day of loading; below nought it is overdue. */ promisedInDays: z.int(),
      }),
    )
    .default([]),
  /** Who would like to join. */
  asking: z
    .array(z.strictObject({ name: words, why: words.nullable().default(null), askedOn: day }))
    .default([]),
  /** Who has news by e-mail, by the names of people to sign in as. */
  newsByEmail: z.array(words).default([]),
}

/**
 * A hub of database/demo. An organisation is named by its record of the demonstration directory, which has its facts.
 */
export const demonstrationHubSchema = z.strictObject({
  slug: words,
  name: words,
  areaWords: words,
  about: words,
  offers: z.array(words),
  areaCodes: z.array(words).min(1),
  isNational: z.boolean().default(false),
  mailbox: z.email(),
  phone: words.nullable().default(null),
  hoursWords: words,
  outOfHoursWords: words,
  promiseDays: z.int().min(1).max(20),
  openWeekdays: z.array(z.int().min(1).max(7)).default([1, 2, 3, 4, 5]),
  detailsCheckedOn: day,
  contacts: z.array(
    z.strictObject({
      name: words,
      job: words,
      organisation: words.nullable().default(null),
      phone: words.nullable().default(null),
      mailbox: z.email().nullable().default(null),
      goodFor: words.nullable().default(null),
      shown: z.array(z.enum(contactFields)),
      consentOn: day.nullable().default(null),
      checkedOn: day.nullable().default(null),
    }),
  ),
  organisations: z.array(
    z.strictObject({
      ...{ organisation: words, sector, joinedOn: day, checkedOn: day },
      people: z.array(person),
      teams: z.array(team).default([]),
    }),
  ),
  ...areaWork,
  ...deskWork,
  practitioners: z.array(
    z.strictObject({
      name: words,
      job: words,
      organisation: words,
      sector,
      worksWith: words,
      registeredWith: words.nullable().default(null),
      consentOn: day,
      checkedOn: day,
    }),
  ),
})

export type DemonstrationHub = z.infer<typeof demonstrationHubSchema>

/** The facts that the demonstration directory has of an organisation. */
export interface DirectoryOrganisation {
  id: string
  sourceId: string
  name: string
  description: string | null
  url: string | null
  email: string | null
}
