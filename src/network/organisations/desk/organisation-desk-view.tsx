import { Details, FormPage, PostForm, QuietLinkList, SaveButton } from '../../../design-system/index.ts'
import { type Stood, stoodOf } from '../../../platform/http/stood.ts'
import { counted } from '../../../platform/numbers/counted.ts'
import { paths } from '../../paths.ts'
import type { PersonErrors, TypedPerson } from '../people/organisation-person-form.ts'
import { ofPerson } from '../people/person-fields-view.tsx'
import { DeskPeople } from './desk-people-view.tsx'
import { DeskWaiting } from './desk-waiting-view.tsx'
import type { OrganisationDesk } from './organisation-desk.ts'
import { OrganisationFields } from './organisation-fields-view.tsx'
import { type OrganisationErrors, type TypedOrganisation, typedOrganisation } from './organisation-form.ts'

interface Props {
  desk: OrganisationDesk
  done?: string | undefined
  typed?: TypedOrganisation
  errors?: OrganisationErrors
  stood?: Stood<TypedOrganisation>
  typedPerson?: TypedPerson
  personErrors?: PersonErrors
}

function WaysOn({ desk: { organisation, commitments, teams } }: { desk: OrganisationDesk }) {
  if (organisation.state !== 'member') return null
  const { slug } = organisation
  return (
    <QuietLinkList
      label="Ways on"
      links={[
        { href: paths.pledgeDesk(slug), text: 'Its commitments', note: commitments },
        {
          href: paths.teams(slug),
          text: 'Its teams',
          note: teams === 0 ? 'None yet' : counted(teams, 'team'),
        },
        { href: paths.organisation(slug), text: 'Its public page', note: 'As everybody sees it' },
      ]}
    />
  )
}

/** The desk of an organisation: what waits, ways on, its people, its public page. */
export function OrganisationDeskPage({ desk, done, ...form }: Props) {
  const { organisation } = desk
  const { typed = typedOrganisation(organisation), errors = {}, typedPerson, personErrors = {} } = form
  const { stood = stoodOf(typedOrganisation(organisation)) } = form
  return (
    <FormPage
      errors={{ ...errors, ...ofPerson(personErrors) }}
      stood={stood}
      back={{ href: paths.myHubs, text: 'Hubs' }}
      done={done}
      heading={organisation.name}
    >
      <DeskWaiting desk={desk} />
      <WaysOn desk={desk} />
      <DeskPeople desk={desk} typed={typedPerson} errors={personErrors} />
      <h2>What everybody reads</h2>
      <Details
        summary="Change the public page"
        open={Object.keys(errors).length > 0 || stood.now !== undefined}
      >
        <PostForm action={paths.editOrganisation(organisation.slug)} stood={stood}>
          <OrganisationFields typed={typed} errors={errors} stood={stood} />
          <SaveButton stood={stood}>Save</SaveButton>
        </PostForm>
      </Details>
      {organisation.state === 'member' && (
        <p>
          <a href={paths.leaveNetwork(organisation.slug)}>Leave the network</a>
        </p>
      )}
    </FormPage>
  )
}
