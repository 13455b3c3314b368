import { Checkboxes, Radios, Select, Textarea, TextInput } from '../../design-system/index.ts'
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
  return (
    <>
      <TextInput name="name" label="Name of the organisation" value={typed.name} error={errors.name} />
      <Select
        name="sector"
        label="Sector"
        options={sectorOptions}
        value={typed.sector}
        error={errors.sector}
      />
      <Textarea
        name="about"
        label="What it does"
        hint="Everybody can read this."
        rows={4}
        value={typed.about}
        error={errors.about}
      />
      <TextInput
        name="website"
        label="Website (optional)"
        type="url"
        value={typed.website}
        error={errors.website}
      />
      <TextInput
        name="mailbox"
        label="Mailbox of the organisation (optional)"
        hint="Shown to everybody. Not the address of one person."
        type="email"
        value={typed.mailbox}
        error={errors.mailbox}
      />
      <TextInput
        name="service"
        label="A service of yours in this directory (optional)"
        hint="Copy the address of its page here. Then your services stand on your page."
        value={typed.service}
        error={errors.service}
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
  return (
    <>
      {!isSelf && (
        <TextInput
          name="name"
          id={`${PERSON}name`}
          label="Name"
          hint="Read by the organisation and its hub only."
          value={typed.name}
          error={errors.name}
        />
      )}
      <TextInput
        name="job"
        id={`${PERSON}job`}
        label={isSelf ? 'What you do there' : 'What they do there'}
        value={typed.job}
        error={errors.job}
      />
      {!isSelf && (
        <Select
          name="sector"
          id={`${PERSON}sector`}
          label="Sector"
          options={sectorOptions}
          value={typed.sector}
          error={errors.sector}
        />
      )}
      <Radios
        name="level"
        idPrefix={`${PERSON}level`}
        legend={isSelf ? 'What is your work like?' : 'What is their work like?'}
        legendSize="s"
        hint="No answer is better than another. We do not ask about anybody’s own life."
        items={[...levels]}
        value={typed.level}
        error={errors.level}
      />
      {!isSelf && (
        <>
          <TextInput
            name="mailbox"
            id={`${PERSON}mailbox`}
            label="E-mail for the hub (optional)"
            hint="Not published."
            type="email"
            value={typed.mailbox}
            error={errors.mailbox}
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
