import { BackLink, Button, Card, Details, ErrorSummary, InsetText } from '../../design-system/index.ts'
import { DoneNote } from '../forms/done-note.tsx'
import { errorList } from '../forms/typed-fields.ts'
import { paths } from '../paths.ts'
import type { Hub, Organisation, OrganisationPerson } from '../tables.ts'
import { levels } from './organisation.ts'
import {
  emptyOrganisation,
  type OrganisationErrors,
  type TypedOrganisation,
  typedOrganisation,
} from './organisation-form.ts'
import { OrganisationFields, PERSON, PersonFields } from './organisation-form-views.tsx'
import { emptyPerson, type PersonErrors, type TypedPerson } from './organisation-person-form.ts'

const levelWords = new Map<string, string>(levels.map(({ value, text }) => [value, text]))
const CONTACTS_WANTED = 2

interface EditProps {
  organisation: Organisation
  people: readonly OrganisationPerson[]
  done?: string | undefined
  typed?: TypedOrganisation
  errors?: OrganisationErrors
  typedPerson?: TypedPerson
  personErrors?: PersonErrors
}

export function EditOrganisation({ organisation, people, done, ...form }: EditProps) {
  const { typed = typedOrganisation(organisation), errors = {}, typedPerson, personErrors = {} } = form
  const summary = [...errorList(errors), ...errorList(personErrors, PERSON)]
  const missing = CONTACTS_WANTED - people.filter(({ is_contact }) => is_contact).length
  return (
    <>
      {summary.length > 0 && <ErrorSummary errors={summary} />}
      <BackLink href={paths.myHubs}>Hubs</BackLink>
      <DoneNote done={done} />
      <h1>{organisation.name}</h1>
      {missing > 0 && (
        <InsetText>
          <p>
            <strong>{missing === 1 ? 'A second contact is missing.' : 'Two contacts are missing.'}</strong>{' '}
            Please add {missing === 1 ? 'one' : 'them'} below, so that nothing is lost when somebody leaves.
          </p>
        </InsetText>
      )}
      <h2>People</h2>
      {people.map((person) => (
        <PersonCard key={person.id} organisation={organisation} person={person} />
      ))}
      <Details summary="Add somebody" open={typedPerson !== undefined || missing > 0}>
        <form method="post" action={paths.organisationPeople(organisation.slug)} autocomplete="off">
          <PersonFields
            typed={typedPerson ?? { ...emptyPerson, sector: organisation.sector }}
            errors={personErrors}
          />
          <Button look="secondary">Add this person</Button>
        </form>
      </Details>
      <h2>The public page</h2>
      <Details summary="Change what everybody reads" open={Object.keys(errors).length > 0}>
        <form method="post" action={paths.editOrganisation(organisation.slug)} autocomplete="off">
          <OrganisationFields typed={typed} errors={errors} />
          <Button>Save</Button>
        </form>
      </Details>
      {organisation.state === 'member' && (
        <>
          <p>
            <a href={paths.organisation(organisation.slug)}>See the public page</a>
          </p>
          <Details summary="Leave the network">
            <form method="post" action={paths.editOrganisation(organisation.slug)}>
              <p>
                The public page goes away today. You can come back at any time, and nobody is told why you
                left.
              </p>
              <Button look="secondary" name="do" value="leave">
                Leave the network
              </Button>
            </form>
          </Details>
        </>
      )}
    </>
  )
}

function PersonCard({ organisation, person }: { organisation: Organisation; person: OrganisationPerson }) {
  const { id, name, job, level, is_contact, is_lead } = person
  const roles = [...(is_lead ? ['Lead'] : []), ...(is_contact ? ['Contact'] : [])]
  return (
    <Card heading={name} above={roles.length > 0 ? roles.join(' · ') : undefined}>
      <p>
        {job}. {levelWords.get(level)}.
      </p>
      <form method="post" action={paths.organisationPeople(organisation.slug)}>
        <input type="hidden" name="left" value={id} />
        <Button look="link">{name} has left</Button>
      </form>
    </Card>
  )
}

interface JoinProps {
  hub: Hub
  typed?: TypedOrganisation
  errors?: OrganisationErrors
  typedPerson?: TypedPerson
  personErrors?: PersonErrors
}

export function JoinAsOrganisation({ hub, ...form }: JoinProps) {
  const { typed = emptyOrganisation, errors = {}, typedPerson = emptyPerson, personErrors = {} } = form
  const summary = [...errorList(errors), ...errorList(personErrors, PERSON)]
  return (
    <>
      {summary.length > 0 && <ErrorSummary errors={summary} />}
      <BackLink href={paths.myHubs}>Hubs</BackLink>
      <h1>Bring your organisation into {hub.name}</h1>
      <p class="measure">
        The people who look after the hub read this and answer. Afterwards you can add a second contact.
      </p>
      <form method="post" action={paths.joinAsOrganisation(hub.slug)} class="measure" autocomplete="off">
        <OrganisationFields typed={typed} errors={errors} />
        <PersonFields typed={typedPerson} errors={personErrors} isSelf />
        <Button>Send the request</Button>
      </form>
    </>
  )
}
