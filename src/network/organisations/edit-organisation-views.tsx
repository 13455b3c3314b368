import {
  Button,
  Card,
  Details,
  type FieldErrors,
  FormPage,
  InsetText,
  PostForm,
} from '../../design-system/index.ts'
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

/** Both forms of a page have a name and a mailbox, so the ids of a person's fields begin with a word of their own. */
const ofPerson = (errors: PersonErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([field, error]) => [`${PERSON}${field}`, error]))

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
  const missing = CONTACTS_WANTED - people.filter(({ is_contact }) => is_contact).length
  return (
    <FormPage
      errors={{ ...errors, ...ofPerson(personErrors) }}
      back={{ href: paths.myHubs, text: 'Hubs' }}
      done={done}
      heading={organisation.name}
    >
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
    </FormPage>
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
      <Details summary={`${name} has left?`}>
        <form method="post" action={paths.organisationPeople(organisation.slug)}>
          <p>
            From today they are no longer named here
            {is_lead && ', and can no longer change or sign anything for it'}.
          </p>
          <input type="hidden" name="left" value={id} />
          <Button look="secondary">Yes, {name} has left</Button>
        </form>
      </Details>
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
