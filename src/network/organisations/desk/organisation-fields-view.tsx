import { fieldsOf, Select, Textarea, TextInput } from '../../../design-system/index.ts'
import type { Stood } from '../../../platform/http/stood.ts'
import { sectorOptions } from '../organisation.ts'
import type { OrganisationErrors, TypedOrganisation } from './organisation-form.ts'

interface Props {
  typed: TypedOrganisation
  errors: OrganisationErrors
  stood?: Stood<TypedOrganisation>
}

export function OrganisationFields({ typed, errors, stood }: Props) {
  const field = fieldsOf(typed, errors, stood)
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
