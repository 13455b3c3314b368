import { Button, ButtonLink, Details, PostForm, SummaryList } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import type { OrganisationPerson } from '../../tables.ts'
import { levels } from '../organisation.ts'
import { emptyPerson, type PersonErrors, type TypedPerson } from '../people/organisation-person-form.ts'
import { PersonFields } from '../people/person-fields-view.tsx'
import type { OrganisationDesk } from './organisation-desk.ts'

const levelWords = new Map<string, string>(levels.map(({ value, text }) => [value, text]))

const partsOf = ({ is_lead, is_contact, person_id }: OrganisationPerson): string =>
  [
    ...(is_lead ? ['Lead'] : []),
    ...(is_contact ? ['Contact'] : []),
    ...(person_id === null ? ['Does not sign in'] : []),
  ].join(' · ')

function About({ person }: { person: OrganisationPerson }) {
  const { job, level } = person
  const parts = partsOf(person)
  return (
    <>
      {parts !== '' && (
        <>
          <span class="quiet">{parts}</span>
          <br />
        </>
      )}
      {job === null
        ? person.person_id === null
          ? 'What they do here is not said yet. You can say it'
          : 'What they do here is not said yet. They can say it on their first page, and so can you'
        : [job, ...(level === null ? [] : [levelWords.get(level)])].map((words) => `${words}.`).join(' ')}
    </>
  )
}

interface Props {
  desk: OrganisationDesk
  typed: TypedPerson | undefined
  errors: PersonErrors
}

/** Everybody who works there, as far as the organisation says so; none of it is public. */
export function DeskPeople({ desk: { organisation, people }, typed, errors }: Props) {
  const { slug, sector, state } = organisation
  return (
    <section aria-labelledby="people">
      <h2 id="people">People</h2>
      <p class="small quiet">Read by the organisation and its hub only.</p>
      <SummaryList
        rows={people.map((person) => ({
          key: person.name,
          value: <About person={person} />,
          actions: [
            { href: paths.organisationPerson(slug, person.id), text: 'Change', hidden: person.name },
            { href: paths.personLeft(slug, person.id), text: 'Has left', hidden: person.name },
          ],
        }))}
      />
      {state === 'member' && <ButtonLink href={paths.inviteColleague(slug)}>Invite a colleague</ButtonLink>}
      <Details summary="Add somebody who does not sign in" open={typed !== undefined}>
        <PostForm makes action={paths.organisationPeople(slug)}>
          <PersonFields typed={typed ?? { ...emptyPerson, sector }} errors={errors} />
          <Button look="secondary">Add this person</Button>
        </PostForm>
      </Details>
    </section>
  )
}
