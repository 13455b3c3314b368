import { longDate } from '../../../platform/clock/long-date.ts'
import type { AgencyAction, AreaAmbition, Endorsement, Partner } from '../../area-work/tables.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
import type { Task } from './hub-desk-rules.ts'

/** What people of an area do together, as far as some of it may wait. Days are YYYY-MM-DD in Europe/London. */
export interface AreaFacts {
  hub: Pick<Hub, 'slug'>
  today: string
  /** Who looks at the desk. */
  personId: string
  heldComments: readonly { title: string }[]
  actions: readonly Pick<AgencyAction, 'agency' | 'due_on' | 'done_on'>[]
  partners: readonly Pick<Partner, 'name' | 'next_contact_on'>[]
  endorsements: readonly Pick<
    Endorsement,
    'body' | 'proposed_by' | 'proposed_on' | 'confirmed_on' | 'ended_on'
  >[]
  ambition: Pick<AreaAmbition, 'review_on'> | undefined
}

/** The first by its day. */
const first = <Thing>(things: readonly Thing[], day: (thing: Thing) => string): Thing | undefined =>
  things.toSorted((one, other) => day(one).localeCompare(day(other)))[0]

const commentTasks = ({ hub, heldComments }: AreaFacts): Task[] =>
  [...new Set(heldComments.map(({ title }) => title))].map((title) => ({
    ...{ text: `Comments on “${title}”`, href: paths.editNews(hub.slug) },
    ...{ note: 'Not shown until you have read them', pressing: false },
  }))

/** Many may be late at once: one line names the first, so that the questions of people are not pushed away. */
function actionTasks({ hub, today, actions }: AreaFacts): Task[] {
  const late = actions.flatMap(({ agency, due_on, done_on }) =>
    done_on === null && due_on !== null && due_on < today ? [{ agency, due: due_on }] : [],
  )
  const earliest = first(late, ({ due }) => due)
  if (!earliest) return []
  const text =
    late.length === 1
      ? `An action of ${earliest.agency} is overdue`
      : `Actions of ${earliest.agency} and others are overdue`
  const note = `Since ${longDate(earliest.due)}`
  return [{ text, href: paths.minutes(hub.slug), note, pressing: false }]
}

function partnerTasks({ hub, today, partners }: AreaFacts): Task[] {
  const due = partners.flatMap(({ name, next_contact_on: on }) =>
    on !== null && on <= today ? [{ name, on }] : [],
  )
  const earliest = first(due, ({ on }) => on)
  if (!earliest) return []
  const text = due.length === 1 ? `Speak with ${earliest.name}` : `Speak with ${earliest.name} and others`
  const note = `Planned for ${longDate(earliest.on)}`
  return [{ text, href: paths.partners(hub.slug), note, pressing: false }]
}

/** Whoever wrote an endorsement down cannot be the second person. */
const endorsementTasks = ({ hub, personId, endorsements }: AreaFacts): Task[] =>
  endorsements
    .filter(
      ({ proposed_by, confirmed_on, ended_on }) =>
        confirmed_on === null && ended_on === null && proposed_by !== personId,
    )
    .map(({ body, proposed_on }) => ({
      ...{ text: `Look at the endorsement of ${body}`, href: paths.endorsements(hub.slug) },
      ...{ note: `Waits for a second person since ${longDate(proposed_on)}`, pressing: false },
    }))

const ambitionTasks = ({ hub, today, ambition }: AreaFacts): Task[] =>
  ambition && ambition.review_on <= today
    ? [
        {
          ...{
            text: 'Look again at what this area would like to become',
            href: paths.editBecoming(hub.slug),
          },
          ...{ note: `Planned for ${longDate(ambition.review_on)}`, pressing: false },
        },
      ]
    : []

/** What waits in the work of an area, for one who looks after its hub. */
export const areaTasksOf = (facts: AreaFacts): Task[] => [
  ...commentTasks(facts),
  ...endorsementTasks(facts),
  ...actionTasks(facts),
  ...partnerTasks(facts),
  ...ambitionTasks(facts),
]
