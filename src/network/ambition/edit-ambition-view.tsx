import {
  Checkboxes,
  DateInput,
  FormPage,
  fieldsOf,
  PostForm,
  SaveButton,
  Textarea,
  ticked,
} from '../../design-system/index.ts'
import type { Stood } from '../../platform/http/stood.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import type { AmbitionErrors, TypedAmbition } from './ambition-form.ts'

interface Props {
  hub: Hub
  typed: TypedAmbition
  errors?: AmbitionErrors
  stood: Stood<TypedAmbition>
}

export function EditBecoming({ hub, typed, errors = {}, stood }: Props) {
  const field = fieldsOf(typed, errors, stood)
  return (
    <FormPage
      errors={errors}
      stood={stood}
      back={{ href: paths.hubDesk(hub.slug), text: hub.name }}
      heading="What this area would like to become"
    >
      <PostForm action={paths.editBecoming(hub.slug)} stood={stood}>
        <Textarea
          {...field('becoming')}
          label="In your own words"
          hint="What you are becoming, and for whom. Not what you are."
          rows={6}
        />
        <Textarea
          {...field('firstSteps')}
          label="What comes first"
          hint="One step on each line, with who does it."
          rows={4}
        />
        <Textarea {...field('notYet')} label="What you do not do yet (optional)" rows={3} />
        <DateInput {...field('agreedOn')} legend="Agreed on" hint="For example, 27 3 2027." />
        <DateInput {...field('reviewOn')} legend="Looked at again on" hint="Within a year, if you can." />
        <Checkboxes
          name="shown"
          legend="Who reads it"
          legendSize="s"
          items={[{ value: 'yes', text: 'Everybody may read this' }]}
          values={ticked(typed.shown)}
          now={ticked(stood.now?.shown)}
        />
        <SaveButton stood={stood}>Save</SaveButton>
      </PostForm>
    </FormPage>
  )
}
