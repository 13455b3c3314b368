import {
  Button,
  DateInput,
  Details,
  type FieldErrors,
  Fieldset,
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
import { RepeatedFields, SaveOnEnter } from '../forms/repeated-fields.tsx'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { type MinutesErrors, noAction, type TypedAction, type TypedMinutes } from './minutes-form.ts'

interface Props {
  hub: Hub
  minutes: readonly Minutes[]
  actions: readonly AgencyAction[]
  today: string
  typed: TypedMinutes
  errors?: MinutesErrors
  done?: string | undefined
  /** How many rows for actions there were when somebody asked for more. */
  moreThan?: number
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
        </Details>
      ))}
      <h2>Write down a meeting</h2>
      <MinutesForm hub={hub} {...form} />
    </FormPage>
  )
}

type FormProps = Pick<Props, 'hub' | 'typed' | 'errors' | 'moreThan'>

function MinutesForm({ hub, typed, errors = {}, moreThan = 0 }: FormProps) {
  const field = fieldsOf(typed, errors)
  return (
    <PostForm action={paths.minutes(hub.slug)}>
      <SaveOnEnter />
      <DateInput {...field('metOn')} legend="When did you meet?" hint="For example, 27 3 2027." />
      <TextInput {...field('title')} label="What was it about?" />
      <Textarea
        {...field('notes')}
        label="What was said and agreed"
        hint="Nothing about single people who are supported."
        rows={6}
      />
      <RepeatedFields
        name="actions"
        legend="Actions (optional)"
        hint="Who does what. The date may be left out."
        {...{ rows: typed.actions, empty: noAction, emptyRows: 2, moreThan }}
        more="Add more actions"
      >
        {(action, names) => <ActionFields {...{ action, errors, names }} />}
      </RepeatedFields>
      <Button>Write it down</Button>
    </PostForm>
  )
}

interface ActionFieldsProps {
  action: TypedAction
  errors: FieldErrors
  names: { name: string; number: number; takesFocus: boolean }
}

function ActionFields({ action, errors, names: { name, number, takesFocus } }: ActionFieldsProps) {
  const field = (part: 'agency' | 'what' | 'due') => ({
    name: `${name}-${part}`,
    error: errors[`${name}-${part}`],
  })
  return (
    <Fieldset legend={`Action ${number}`} legendSize="s">
      <TextInput {...field('agency')} label="Agency" value={action.agency} takesFocus={takesFocus} />
      <TextInput {...field('what')} label="What they do" value={action.what} />
      <DateInput {...field('due')} legend="By when (optional)" value={action.due} />
    </Fieldset>
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
