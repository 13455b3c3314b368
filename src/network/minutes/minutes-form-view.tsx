import {
  Button,
  DateInput,
  type FieldErrors,
  Fieldset,
  fieldsOf,
  PostForm,
  Textarea,
  TextInput,
} from '../../design-system/index.ts'
import type { Stood } from '../../platform/http/stood.ts'
import { RepeatedFields, SaveOnEnter } from '../forms/repeated-fields.tsx'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import {
  type MinutesErrors,
  noAction,
  type TypedAction,
  type TypedMeeting,
  type TypedMinutes,
} from './minutes-form.ts'

export interface FormProps {
  hub: Hub
  typed: TypedMinutes
  errors?: MinutesErrors
  /** How many rows for actions there were when somebody asked for more. */
  moreThan?: number
}

/** Room for the next meeting. */
export function MinutesForm({ hub, typed, errors = {}, moreThan = 0 }: FormProps) {
  return (
    <PostForm makes action={paths.minutes(hub.slug)}>
      <SaveOnEnter />
      <MeetingFields typed={typed} errors={errors} />
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

interface MeetingProps {
  typed: TypedMeeting
  errors: MinutesErrors
  stood?: Stood<TypedMeeting> | undefined
}

export function MeetingFields({ typed, errors, stood }: MeetingProps) {
  const field = fieldsOf(typed, errors, stood)
  return (
    <>
      <DateInput {...field('metOn')} legend="When did you meet?" hint="For example, 27 3 2027." />
      <TextInput {...field('title')} label="What was it about?" />
      <Textarea
        {...field('notes')}
        label="What was said and agreed"
        hint="Nothing about single people who are supported."
        rows={6}
      />
    </>
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
