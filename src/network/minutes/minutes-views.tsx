import { Button, Details, FormPage, Tag, VisuallyHidden } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { AgencyAction, Minutes } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { type FormProps, MinutesForm } from './minutes-form-view.tsx'

interface Props extends FormProps {
  minutes: readonly Minutes[]
  actions: readonly AgencyAction[]
  today: string
  done?: string | undefined
}

/** Who said that they would do what, by agency; then what was said, and room for the next meeting. */
export function MinutesPage({ hub, minutes, actions, today, done, ...form }: Props) {
  return (
    <FormPage
      errors={form.errors}
      done={done}
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
          <p>
            <a href={paths.correctMinutes(hub.slug, id)}>
              Correct these minutes<VisuallyHidden>: {title}</VisuallyHidden>
            </a>
          </p>
        </Details>
      ))}
      <h2>Write down a meeting</h2>
      <MinutesForm hub={hub} {...form} />
    </FormPage>
  )
}

function ActionLine({ hub, action, today }: { hub: Hub; action: AgencyAction; today: string }) {
  const { id, what, due_on, done_on } = action
  return (
    <li>
      {what}{' '}
      {done_on !== null ? (
        <>
          <Tag tone="reed">Done {longDate(done_on)}</Tag>
          <form method="post" action={paths.minutes(hub.slug)}>
            <input type="hidden" name="reopen" value={id} />
            <Button look="link">
              Open it again<VisuallyHidden>: {what}</VisuallyHidden>
            </Button>
          </form>
        </>
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
