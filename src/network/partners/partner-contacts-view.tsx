import {
  Button,
  DateInput,
  FormPage,
  fieldsOf,
  PostForm,
  SummaryList,
  Textarea,
} from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { PartnerContact } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import type { NoteErrors, TypedNote } from './partner-note-form.ts'

const Said = ({ contacts }: { contacts: readonly PartnerContact[] }) => (
  <>
    <h2>What was said</h2>
    {contacts.length === 0 ? (
      <p>Nothing is written down yet.</p>
    ) : (
      <SummaryList rows={contacts.map(({ on_day, what }) => ({ key: longDate(on_day), value: what }))} />
    )}
  </>
)

interface EndedProps {
  hub: Hub
  name: string
  contacts: readonly PartnerContact[]
  endedOn: string
}

/** What was said with somebody the hub no longer works with. */
export const EndedPartner = ({ hub, name, contacts, endedOn }: EndedProps) => (
  <FormPage back={{ href: paths.partners(hub.slug), text: 'Partners' }} heading={name}>
    <p class="measure">
      This work ended on {longDate(endedOn)}. To begin it again, add a partner by the same name.
    </p>
    <Said contacts={contacts} />
  </FormPage>
)

interface ContactsProps {
  hub: Hub
  id: string
  contacts: readonly PartnerContact[]
  note: TypedNote
  errors: NoteErrors
}

/** What was said so far, and room for what was said now. */
export function Contacts({ hub, id, contacts, note, errors }: ContactsProps) {
  const field = fieldsOf(note, errors)
  return (
    <>
      <Said contacts={contacts} />
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
