import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Checkboxes,
  ErrorSummary,
  TextInput,
} from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { fieldsOf } from '../forms/fields-of.ts'
import { errorList } from '../forms/typed-fields.ts'
import { paths } from '../paths.ts'
import type { Hub, HubContact } from '../tables.ts'
import type { ContactErrors, TypedContact } from './contact-form.ts'
import { contactFields, contactFieldWords } from './hub.ts'

export function HubPeople({ hub, contacts }: { hub: Hub; contacts: readonly HubContact[] }) {
  return (
    <>
      <BackLink href={paths.hubDesk(hub.slug)}>{hub.name}</BackLink>
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
}

export function EditContact({ hub, id, typed, errors = {} }: Props) {
  const field = fieldsOf(typed, errors)
  const summary = errorList(errors)
  return (
    <>
      {summary.length > 0 && <ErrorSummary errors={summary} />}
      <BackLink href={paths.hubPeople(hub.slug)}>People to contact</BackLink>
      <h1>{id === null ? 'Add a person' : typed.name}</h1>
      <form method="post" action={paths.hubPerson(hub.slug, id ?? 'new')} class="measure" autocomplete="off">
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
          values={typed.agreed ? ['yes'] : []}
          error={errors.agreed}
        />
        <Button>Save this person</Button>
      </form>
      {id !== null && (
        <form method="post" action={paths.removeHubPerson(hub.slug, id)}>
          <Button look="secondary">Remove this person</Button>
        </form>
      )}
    </>
  )
}
