import {
  Checkboxes,
  FormPage,
  fieldsOf,
  PostForm,
  SaveButton,
  Textarea,
  TextInput,
} from '../../../design-system/index.ts'
import type { Stood } from '../../../platform/http/stood.ts'
import { SaveOnEnter } from '../../forms/repeated-fields.tsx'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
import { ClosedDays } from './closed-days-view.tsx'
import type { DetailErrors, TypedDetails } from './hub-details-form.ts'

export const weekdayItems = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
].map((text, at) => ({ value: String(at + 1), text }))

interface Props {
  hub: Hub
  typed: TypedDetails
  errors?: DetailErrors
  stood: Stood<TypedDetails>
  /** How many rows for days there were when somebody asked for more. */
  moreThan?: number
}

export function EditHub({ hub, typed, errors = {}, stood, moreThan = 0 }: Props) {
  const field = fieldsOf(typed, errors, stood)
  return (
    <FormPage
      errors={errors}
      stood={stood}
      back={{ href: paths.hubDesk(hub.slug), text: hub.name }}
      heading="The hub’s details"
    >
      <p class="measure">
        Everybody can read these. The name and the area are changed by people who look after the whole
        network.
      </p>
      <PostForm action={paths.editHub(hub.slug)} stood={stood}>
        <SaveOnEnter />
        <Textarea {...field('about')} label="About this hub" rows={6} />
        <Textarea
          {...field('offers')}
          label="What this hub does"
          hint="One thing on each line. Only what you do already."
          rows={4}
        />
        <TextInput
          {...field('mailbox')}
          label="Mailbox of the hub"
          hint="Not the address of one person."
          type="email"
        />
        <TextInput {...field('phone')} label="Phone (optional)" type="tel" width={20} />
        <TextInput {...field('website')} label="Website (optional)" type="url" />
        <PromiseFields {...{ typed, errors, stood }} />
        <ClosedDays {...{ typed, errors, stood, moreThan }} />
        <SaveButton stood={stood}>Save the details</SaveButton>
      </PostForm>
    </FormPage>
  )
}

function PromiseFields({ typed, errors, stood }: Required<Pick<Props, 'typed' | 'errors' | 'stood'>>) {
  const field = fieldsOf(typed, errors, stood)
  return (
    <>
      <Checkboxes
        name="weekdays"
        legend="On which days is somebody there?"
        legendSize="s"
        items={weekdayItems}
        values={typed.weekdays}
        error={errors.weekdays}
        now={stood.now?.weekdays}
        small
      />
      <TextInput
        {...field('hours')}
        label="When somebody is there, in words"
        hint="For example: Somebody is there on weekdays, 9am to 4pm."
      />
      <Textarea
        {...field('outOfHours')}
        label="What happens when nobody is there"
        hint="Say it plainly. People plan by it."
        rows={2}
      />
      <TextInput
        {...field('promise')}
        label="Within how many of these days do you answer a question?"
        hint="A number that you can keep in a bad week."
        inputMode="numeric"
        width={2}
      />
    </>
  )
}
