import { Button, FormPage, PostForm } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
import { OrganisationFields } from '../desk/organisation-fields-view.tsx'
import {
  emptyOrganisation,
  type OrganisationErrors,
  type TypedOrganisation,
} from '../desk/organisation-form.ts'
import { emptyPerson, type PersonErrors, type TypedPerson } from '../people/organisation-person-form.ts'
import { ofPerson, PersonFields } from '../people/person-fields-view.tsx'

interface Props {
  hub: Hub
  typed?: TypedOrganisation
  errors?: OrganisationErrors
  typedPerson?: TypedPerson
  personErrors?: PersonErrors
}

export function JoinAsOrganisation({ hub, ...form }: Props) {
  const { typed = emptyOrganisation, errors = {}, typedPerson = emptyPerson, personErrors = {} } = form
  return (
    <FormPage
      errors={{ ...errors, ...ofPerson(personErrors) }}
      back={{ href: paths.myHubs, text: 'Hubs' }}
      heading={`Bring your organisation into ${hub.name}`}
    >
      <p class="measure">
        The people who look after the hub read this and answer. Afterwards you can add a second contact.
      </p>
      <PostForm action={paths.joinAsOrganisation(hub.slug)}>
        <OrganisationFields typed={typed} errors={errors} />
        <PersonFields typed={typedPerson} errors={personErrors} isSelf />
        <Button>Send the request</Button>
      </PostForm>
    </FormPage>
  )
}
