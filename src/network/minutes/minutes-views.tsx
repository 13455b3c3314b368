import {
  Button,
  Details,
  FormPage,
  fieldsOf,
  PostForm,
  Tag,
  Textarea,
  TextInput,
  VisuallyHidden,
} from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { AgencyAction, Minutes } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import type { MinutesErrors, TypedMinutes } from './minutes-form.ts'

interface Props {
  hub: Hub
  minutes: readonly Minutes[]
  actions: readonly AgencyAction[]
  today: string
  typed: TypedMinutes
  errors?: MinutesErrors
}

/** Who said that they would do what, by agency; then what was said, and room for the next meeting. */
export function MinutesPage({ hub, minutes, actions, today, typed, errors = {} }: Props) {
  const field = fieldsOf(typed, errors)
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.hubDesk(hub.slug), text: hub.name }}
      heading="Minutes and actions"
    >
      <h2>Actions by agency</h2>
      {actions.length === 0 && <p>No action is written down yet.</p>}
      {[...Map.groupBy(actions, ({ agency }) => agency)].map(([agency, own]) => (
        <section key={agency}>
          <h3>{agency}</h3>
          <ul>
            {own.map((action) => (
              <ActionLine key={action.id} hub={hub} action={action} today={today} />
            ))}
          </ul>
        </section>
      ))}
      <h2>Minutes</h2>
      {minutes.length === 0 && <p>None yet.</p>}
      {minutes.map(({ id, met_on, title, notes }) => (
        <Details key={id} summary={`${longDate(met_on)}: ${title}`}>
          <p class="keep-lines">{notes}</p>
        </Details>
      ))}
      <h2>Write down a meeting</h2>
      <PostForm action={paths.minutes(hub.slug)}>
        <TextInput {...field('metOn')} label="When did you meet?" hint="Year-month-day." width={10} />
        <TextInput {...field('title')} label="What was it about?" />
        <Textarea
          {...field('notes')}
          label="What was said and agreed"
          hint="Nothing about single people who are supported."
          rows={6}
        />
        <Textarea
          {...field('actions')}
          label="Actions (optional)"
          hint="One on each line, as agency: what they do: day. For example, Housing team: one door for young people: 2027-03-01"
          rows={4}
        />
        <Button>Write it down</Button>
      </PostForm>
    </FormPage>
  )
}

function ActionLine({ hub, action, today }: { hub: Hub; action: AgencyAction; today: string }) {
  const { id, what, due_on, done_on } = action
  return (
    <li>
      {what}{' '}
      {done_on !== null ? (
        <Tag tone="reed">Done {longDate(done_on)}</Tag>
      ) : (
        <>
          {due_on !== null && (
            <span class="quiet">
              {due_on < today ? 'Overdue: ' : 'By '}
              {longDate(due_on)}
            </span>
          )}
          <form method="post" action={paths.minutes(hub.slug)}>
            <input type="hidden" name="done" value={id} />
            <Button look="link">
              This is done<VisuallyHidden>: {what}</VisuallyHidden>
            </Button>
          </form>
        </>
      )}
    </li>
  )
}
