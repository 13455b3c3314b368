import {
  Button,
  Checkboxes,
  FormPage,
  fieldsOf,
  PostForm,
  Textarea,
  TextInput,
} from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
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
}

export function EditHub({ hub, typed, errors = {} }: Props) {
  const field = fieldsOf(typed, errors)
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.hubDesk(hub.slug), text: hub.name }}
      heading="The hub’s details"
    >
      <p class="measure">
        Everybody can read these. The name and the area are changed by people who look after the whole
        network.
      </p>
      <PostForm action={paths.editHub(hub.slug)}>
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
        <PromiseFields typed={typed} errors={errors} />
        <Button>Save the details</Button>
      </PostForm>
    </FormPage>
  )
}

function PromiseFields({ typed, errors }: { typed: TypedDetails; errors: DetailErrors }) {
  const field = fieldsOf(typed, errors)
  return (
    <>
      <Checkboxes
        name="weekdays"
        legend="On which days is somebody there?"
        legendSize="s"
        items={weekdayItems}
        values={typed.weekdays}
        error={errors.weekdays}
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
      <Textarea
        {...field('closed')}
        label="Days on which nobody is there (optional)"
        hint="One on each line, as year-month-day. Bank holidays, for example: 2026-12-25"
        rows={3}
      />
    </>
  )
}
