import { Checkboxes, fieldsOf, Radios, Select, Textarea, TextInput } from '../../design-system/index.ts'
import { levels, sectors } from './organisation.ts'
import type { OrganisationErrors, TypedOrganisation } from './organisation-form.ts'
import type { PersonErrors, TypedPerson } from './organisation-person-form.ts'

const sectorOptions = [{ value: '', text: 'Choose' }, ...sectors]

export function OrganisationFields({
  typed,
  errors,
}: {
  typed: TypedOrganisation
  errors: OrganisationErrors
}) {
  const field = fieldsOf(typed, errors)
  return (
    <>
      <TextInput {...field('name')} label="Name of the organisation" />
      <Select {...field('sector')} label="Sector" options={sectorOptions} />
      <Textarea {...field('about')} label="What it does" hint="Everybody can read this." rows={4} />
      <TextInput {...field('website')} label="Website (optional)" type="url" />
      <TextInput
        {...field('mailbox')}
        label="Mailbox of the organisation (optional)"
        hint="Shown to everybody. Not the address of one person."
        type="email"
      />
      <TextInput
        {...field('service')}
        label="A service of yours in this directory (optional)"
        hint="Copy the address of its page here. Then your services stand on your page."
      />
    </>
  )
}

/** Before the ids of these fields: a page may hold those of an organisation as well. */
export const PERSON = 'person-'

interface PersonProps {
  typed: TypedPerson
  errors: PersonErrors
  /** Who fills it in: their name and sector are known. */
  isSelf?: boolean
}

export function PersonFields({ typed, errors, isSelf = false }: PersonProps) {
  const field = fieldsOf(typed, errors)
  return (
    <>
      {!isSelf && (
        <TextInput
          {...field('name')}
          id={`${PERSON}name`}
          label="Name"
          hint="Read by the organisation and its hub only."
        />
      )}
      <TextInput
        {...field('job')}
        id={`${PERSON}job`}
        label={isSelf ? 'What you do there' : 'What they do there'}
      />
      {!isSelf && (
        <Select {...field('sector')} id={`${PERSON}sector`} label="Sector" options={sectorOptions} />
      )}
      <Radios
        {...field('level')}
        idPrefix={`${PERSON}level`}
        legend={isSelf ? 'What is your work like?' : 'What is their work like?'}
        legendSize="s"
        hint="No answer is better than another. We do not ask about anybody’s own life."
        items={[...levels]}
      />
      {!isSelf && (
        <>
          <TextInput
            {...field('mailbox')}
            id={`${PERSON}mailbox`}
            label="E-mail for the hub (optional)"
            hint="Not published."
            type="email"
          />
          <Checkboxes
            name="isContact"
            idPrefix={`${PERSON}isContact`}
            legend="For the network"
            legendSize="s"
            items={[{ value: 'yes', text: 'They are a contact of this organisation' }]}
            values={typed.isContact ? ['yes'] : []}
          />
        </>
      )}
    </>
  )
}
