import { longDate } from '../../../platform/clock/long-date.ts'
import { contactsTask } from '../../organisations/people/lacking-people-rules.ts'
import { paths } from '../../paths.ts'
import type { Hub, HubContact, HubMember, HubQuestion, Organisation } from '../../tables.ts'
import { needsCheck } from '../hub-rules.ts'

/** Something that waits for a coordinator, the most pressing first. */
export interface Task {
  text: string
  href: string
  note: string
  pressing: boolean
}

export interface DeskFacts {
  hub: Hub
  today: string
  questions: readonly HubQuestion[]
  asking: readonly HubMember[]
  organisations: readonly Pick<Organisation, 'slug' | 'name' | 'state'>[]
  contactCounts: readonly { slug: string; name: string; contacts: number; leads: number }[]
  contacts: readonly HubContact[]
}

const questionTask = ({ hub, today }: DeskFacts, question: HubQuestion): Task => {
  const overdue = question.promised_on < today
  return {
    text: question.name ? `A question from ${question.name}` : 'A question',
    href: paths.hubQuestion(hub.slug, question.id),
    note: overdue
      ? `Overdue. Promised by ${longDate(question.promised_on)}`
      : `Promised by ${longDate(question.promised_on)}`,
    pressing: overdue,
  }
}

/** Everything that waits at a hub: people who ask first, then people who want to join, then what wants care. */
export function tasksOf(facts: DeskFacts): Task[] {
  const { hub, today, asking, organisations, contactCounts, contacts } = facts
  const quiet = { pressing: false }
  return [
    ...facts.questions.map((question) => questionTask(facts, question)),
    ...asking.map(({ name, asked_on }) => ({
      text: `${name} asks to join`,
      href: paths.hubMembers(hub.slug),
      note: `Since ${longDate(asked_on)}`,
      ...quiet,
    })),
    ...organisations
      .filter(({ state }) => state === 'asked')
      .map(({ name }) => ({
        text: `${name} asks to join`,
        href: paths.hubOrganisations(hub.slug),
        note: 'An organisation',
        ...quiet,
      })),
    ...contactCounts
      .filter(({ leads }) => leads === 0)
      .map(({ slug, name }) => ({
        text: `${name} has no lead`,
        href: paths.inviteColleague(slug),
        note: 'Nobody can sign for it. You can invite one',
        ...quiet,
      })),
    ...contactCounts.flatMap((count) => {
      const task = contactsTask(count)
      return task ? [{ ...task, ...quiet }] : []
    }),
    ...contacts
      .filter(({ consent_on, checked_on }) => consent_on !== null && needsCheck(checked_on, today))
      .map(({ id, name }) => ({
        text: `Check the details of ${name}`,
        href: paths.hubPerson(hub.slug, id),
        note: 'Nobody has looked at them for six months',
        ...quiet,
      })),
    ...(needsCheck(hub.details_checked_on, today)
      ? [
          {
            text:
              hub.details_checked_on === null
                ? 'Write the details of the hub'
                : 'Check the details of the hub',
            href: paths.editHub(hub.slug),
            note:
              hub.details_checked_on === null
                ? 'Its hours and its promise are not written yet'
                : 'Nobody has looked at them for six months',
            ...quiet,
          },
        ]
      : []),
  ].toSorted((one, other) => Number(other.pressing) - Number(one.pressing))
}
