import {
  BackLink,
  Button,
  ButtonLink,
  DateInput,
  DoneNote,
  FormPage,
  fieldsOf,
  noDay,
  PostForm,
  SaveButton,
  Select,
  SummaryList,
  Table,
  Textarea,
  TextInput,
} from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { Stood } from '../../platform/http/stood.ts'
import type { Partner, PartnerContact } from '../area-work/tables.ts'
import { sectors, sectorWords } from '../organisations/organisation.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import type { PartnerErrors, TypedPartner } from './partner-form.ts'
import type { NoteErrors, TypedNote } from './partner-note-form.ts'

interface ListProps {
  hub: Hub
  partners: readonly Partner[]
  /** Sectors that neither a partner nor a member comes from (S1.3). */
  missing: readonly string[]
  today: string
  done: string | undefined
}

const nextWords = (day: string | null, today: string): string =>
  day === null ? 'No day yet' : day < today ? `Overdue: ${longDate(day)}` : longDate(day)

export function PartnerList({ hub, partners, missing, today, done }: ListProps) {
  return (
    <>
      <BackLink href={paths.hubDesk(hub.slug)}>{hub.name}</BackLink>
      <DoneNote done={done} />
      <h1>Partners</h1>
      <p class="measure">
        Everybody that this hub works with, members or not. Only the hub reads this. On its public page stand
        the names of those who agreed to the area’s ambition.
      </p>
      <p>
        <ButtonLink href={paths.partner(hub.slug, 'new')}>Add a partner</ButtonLink>
      </p>
      {partners.length === 0 ? (
        <p>No partner yet. Whoever you spoke with last is a good beginning.</p>
      ) : (
        <>
          <Table
            id="partners"
            caption={`Partners of ${hub.name}`}
            firstCellIsHeader
            columns={[{ heading: 'Partner' }, { heading: 'Next contact' }, { heading: 'Sector' }]}
            rows={partners.map(({ id, name, sector, next_contact_on }) => [
              <PartnerLink hub={hub} id={id} name={name} />,
              nextWords(next_contact_on, today),
              sectorWords[sector],
            ])}
          />
          <p>
            <a href={paths.partnersFile(hub.slug)}>Take the list away as a file (CSV)</a>
          </p>
        </>
      )}
      {missing.length > 0 && (
        <section aria-labelledby="missing">
          <h2 id="missing">Sectors that are missing</h2>
          <p class="measure">Neither a partner nor a member comes from these yet.</p>
          <ul>
            {missing.map((sector) => (
              <li key={sector}>{sector}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const PartnerLink = ({ hub, id, name }: { hub: Hub; id: string; name: string }) => (
  <a href={paths.partner(hub.slug, id)}>{name}</a>
)

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
      <Select {...field('sector')} label="Sector" options={[{ value: '', text: 'Choose' }, ...sectors]} />
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
