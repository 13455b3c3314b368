import {
  BackLink,
  ButtonLink,
  Card,
  Checkboxes,
  DoneNote,
  FormPage,
  fieldsOf,
  PostForm,
  SaveButton,
  TextInput,
  ticked,
} from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import type { Stood } from '../../../platform/http/stood.ts'
import { SureForm } from '../../forms/sure-form.tsx'
import { paths } from '../../paths.ts'
import type { Hub, HubContact } from '../../tables.ts'
import { contactFields, contactFieldWords } from '../hub.ts'
import type { ContactErrors, TypedContact } from './contact-form.ts'

interface ListProps {
  hub: Hub
  contacts: readonly HubContact[]
  done: string | undefined
}

export function HubPeople({ hub, contacts, done }: ListProps) {
  return (
    <>
      <BackLink href={paths.hubDesk(hub.slug)}>{hub.name}</BackLink>
      <DoneNote done={done} />
      <h1>People to contact</h1>
      <p class="measure">Only what a person agreed to is on the public page. Here you see all of it.</p>
      <p>
        <ButtonLink href={paths.hubPerson(hub.slug, 'new')}>Add a person</ButtonLink>
      </p>
      {contacts.length === 0 && <p>Nobody yet. The hub’s mailbox is shown in any case.</p>}
      {contacts.map((contact) => (
        <Card
          key={contact.id}
          heading={contact.name}
          headingLevel={2}
          href={paths.hubPerson(hub.slug, contact.id)}
          foot={
            contact.consent_on === null
              ? 'Not shown to anybody'
              : `Agreed on ${longDate(contact.consent_on)} to: ${contact.shown.map((field) => contactFieldWords[field].toLowerCase()).join(', ')}`
          }
        >
          <p>{contact.job}</p>
        </Card>
      ))}
    </>
  )
}

interface Props {
  hub: Hub
  /** Null for somebody new. */
  id: string | null
  typed: TypedContact
  errors?: ContactErrors
  stood?: Stood<TypedContact>
  /** Why removing them did not happen. */
  unsure?: string
}

export function EditContact({ hub, id, typed, errors = {}, stood, unsure }: Props) {
  const field = fieldsOf(typed, errors, stood)
  return (
    <FormPage
      errors={{ ...errors, sure: unsure }}
      stood={stood}
      back={{ href: paths.hubPeople(hub.slug), text: 'People to contact' }}
      heading={id === null ? 'Add a person' : typed.name}
    >
      <PostForm action={paths.hubPerson(hub.slug, id ?? 'new')} stood={stood}>
        <TextInput {...field('name')} label="Name" />
        <TextInput {...field('job')} label="What they do" />
        <TextInput {...field('organisation')} label="Where they work (optional)" />
        <TextInput {...field('phone')} label="Work phone (optional)" type="tel" width={20} />
        <TextInput
          {...field('mailbox')}
          label="Mailbox of their role (optional)"
          hint="Not a personal address."
          type="email"
        />
        <TextInput {...field('goodFor')} label="What they are good to ask about (optional)" />
        <Checkboxes
          name="shown"
          legend="What did they agree to show to everybody?"
          legendSize="s"
          hint="Nothing that is not chosen here is published."
          items={contactFields.map((value) => ({ value, text: contactFieldWords[value] }))}
          values={typed.shown}
          now={stood?.now?.shown}
        />
        <Checkboxes
          name="agreed"
          legend="Their consent"
          legendSize="s"
          items={[
            {
              value: 'yes',
              text: 'I asked them, and they agreed to exactly this',
              hint: 'Today is noted as the day of their consent. They can take it back at any time.',
            },
          ]}
          values={ticked(typed.agreed)}
          error={errors.agreed}
        />
        <SaveButton stood={stood}>Save this person</SaveButton>
      </PostForm>
      {id !== null && (
        <SureForm
          action={paths.removeHubPerson(hub.slug, id)}
          heading="Remove this person"
          yes={`Yes, remove ${typed.name}`}
          button="Remove this person"
          error={unsure}
        >
          <p>They go from every page at once, with everything that is written here. It cannot be undone.</p>
        </SureForm>
      )}
    </FormPage>
  )
}
