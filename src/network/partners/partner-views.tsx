import {
  DateInput,
  FormPage,
  fieldsOf,
  noDay,
  PostForm,
  SaveButton,
  Select,
  Textarea,
  TextInput,
} from '../../design-system/index.ts'
import type { Stood } from '../../platform/http/stood.ts'
import type { PartnerContact } from '../area-work/tables.ts'
import { SureForm } from '../forms/sure-form.tsx'
import { sectorOptions } from '../organisations/organisation.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { Contacts, EndedPartner } from './partner-contacts-view.tsx'
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
  /** YYYY-MM-DD of one that the hub no longer works with: nothing of it is changed any more. */
  endedOn?: string | null
  /** Why ending it did not happen. */
  unsure?: string
  note?: TypedNote
  noteErrors?: NoteErrors
}

const noNote: TypedNote = { what: '', nextOn: noDay }

export function EditPartner({ hub, id, typed, errors = {}, stood, ...more }: EditProps) {
  const { contacts = [], note = noNote, noteErrors = {}, done, unsure, endedOn = null } = more
  if (endedOn !== null) return <EndedPartner {...{ hub, contacts, endedOn }} name={typed.name} />
  return (
    <FormPage
      errors={{ ...errors, ...noteErrors, sure: unsure }}
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
      {id !== null && (
        <SureForm
          action={paths.partner(hub.slug, id)}
          deed="end"
          heading="If you no longer work together"
          yes={`Yes, end the work with ${typed.name}`}
          button="End this partner"
          error={unsure}
        >
          <p>They go from the list, its file and the public page. What was said stays for the hub to read.</p>
        </SureForm>
      )}
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
