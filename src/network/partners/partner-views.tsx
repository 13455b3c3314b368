import {
  Button,
  DateInput,
  FormPage,
  fieldsOf,
  noDay,
  PostForm,
  SaveButton,
  Select,
  SummaryList,
  Textarea,
  TextInput,
} from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { Stood } from '../../platform/http/stood.ts'
import type { PartnerContact } from '../area-work/tables.ts'
import { sectorOptions } from '../organisations/organisation.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import type { PartnerErrors, TypedPartner } from './partner-form.ts'
import type { NoteErrors, TypedNote } from './partner-note-form.ts'

interface EditProps {
  hub: Hub
  id: string | null
  typed: TypedPartner
  errors?: PartnerErrors
  stood?: Stood<TypedPartner>
  done?: string | undefined
  contacts?: readonly PartnerContact[]
  note?: TypedNote
  noteErrors?: NoteErrors
}

const noNote: TypedNote = { what: '', nextOn: noDay }

export function EditPartner({ hub, id, typed, errors = {}, stood, ...more }: EditProps) {
  const { contacts = [], note = noNote, noteErrors = {}, done } = more
  return (
    <FormPage
      errors={{ ...errors, ...noteErrors }}
      stood={stood}
      done={done}
      back={{ href: paths.partners(hub.slug), text: 'Partners' }}
      heading={id === null ? 'Add a partner' : typed.name}
    >
      {id !== null && <Contacts hub={hub} id={id} contacts={contacts} note={note} errors={noteErrors} />}
      {id !== null && <h2>Details</h2>}
      <PostForm action={paths.partner(hub.slug, id ?? 'new')} stood={stood}>
        <PartnerFields typed={typed} errors={errors} stood={stood} />
        <SaveButton stood={stood}>Save this partner</SaveButton>
      </PostForm>
    </FormPage>
  )
}

type FieldsProps = Pick<EditProps, 'typed'> & {
  errors: PartnerErrors
  stood: Stood<TypedPartner> | undefined
}

function PartnerFields({ typed, errors, stood }: FieldsProps) {
  const field = fieldsOf(typed, errors, stood)
  return (
    <>
      <TextInput {...field('name')} label="Name" />
      <Select {...field('sector')} label="Sector" options={sectorOptions} />
      <TextInput {...field('contactJob')} label="Whom to ask for, by their job" />
      <TextInput {...field('mailbox')} label="Mailbox (optional)" type="email" />
      <TextInput {...field('phone')} label="Phone (optional)" type="tel" width={20} />
      <Textarea
        {...field('takesPart')}
        label="What they take part in"
        hint="One thing on each line."
        rows={3}
      />
      <DateInput
        {...field('agreedOn')}
        legend="Agreed to the area’s ambition on (optional)"
        hint="Their name then stands on its page."
      />
      <DateInput
        {...field('nextContactOn')}
        legend="Next contact on (optional)"
        hint="For example, 27 3 2027."
      />
    </>
  )
}

interface ContactsProps {
  hub: Hub
  id: string
  contacts: readonly PartnerContact[]
  note: TypedNote
  errors: NoteErrors
}

function Contacts({ hub, id, contacts, note, errors }: ContactsProps) {
  const field = fieldsOf(note, errors)
  return (
    <>
      <h2>What was said</h2>
      {contacts.length === 0 ? (
        <p>Nothing is written down yet.</p>
      ) : (
        <SummaryList rows={contacts.map(({ on_day, what }) => ({ key: longDate(on_day), value: what }))} />
      )}
      <PostForm action={paths.notePartner(hub.slug, id)}>
        <Textarea
          {...field('what')}
          label="Write down a contact"
          hint="What was agreed. No names of people they support."
          rows={3}
        />
        <DateInput {...field('nextOn')} legend="When do you speak next?" hint="For example, 27 3 2027." />
        <Button look="secondary">Write it down</Button>
      </PostForm>
    </>
  )
}
