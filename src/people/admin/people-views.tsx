import {
  BackLink,
  Button,
  ButtonLink,
  FormPage,
  Radios,
  Select,
  SummaryList,
  Table,
  Tag,
  TextInput,
} from '../../design-system/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { HubName } from '../people-parts.ts'
import type { ListedGrant } from '../roles/listed-grant.ts'
import { roles, roleWords } from '../roles/role-words.ts'
import { noneOr } from '../roles/where-choices.ts'
import type { ListedPerson } from './listed-person.ts'

const rolesOf = ({ grants }: Pick<ListedPerson, 'grants'>): string =>
  [...new Set(grants.map(({ role }) => roleWords[role].name))].join(', ')

export function People({
  people,
  words,
  limit,
}: {
  people: readonly ListedPerson[]
  words: string
  limit: number
}) {
  return (
    <>
      <BackLink href={paths.home}>My first page</BackLink>
      <h1>People</h1>
      <form method="post" action={paths.people}>
        <TextInput name="words" type="search" label="Part of a name or an address" value={words} width={20} />
        <Button look="secondary">Look</Button>
      </form>
      <p>
        <a href={paths.invitations}>Invite somebody</a>
      </p>
      {people.length === 0 ? (
        <p>Nobody has this in their name or address.</p>
      ) : (
        <Table
          id="people"
          caption={people.length === limit ? `The first ${limit}, by name` : 'By name'}
          firstCellIsHeader
          columns={['Name', 'Roles'].map((heading) => ({ heading }))}
          rows={people.map((person) => [
            <a key={person.id} href={paths.person(person.id)}>
              {person.name}
            </a>,
            <>
              {rolesOf(person)} {person.isShutOut && <Tag>Shut out</Tag>}
            </>,
          ])}
        />
      )}
    </>
  )
}

interface PersonProps {
  person: ListedPerson
  grants: readonly ListedGrant[]
  hubs: readonly HubName[]
  organisations: readonly HubName[]
  problem?: { field: string; error: string } | undefined
  /** What was done a moment ago. */
  done?: string | undefined
}

const Deed = ({ action, children }: { action: string; children: string }) => (
  <form method="post" action={action}>
    <Button look="secondary">{children}</Button>
  </form>
)

function Roles({ person, grants, hubs, organisations }: PersonProps) {
  const names = new Map([...hubs, ...organisations].map(({ id, name }) => [id, name]))
  return (
    <ul class="plain-list" id="roles">
      {grants.map(({ id, role, hubId, organisationId }) => {
        const place = names.get(hubId ?? organisationId ?? '')
        return (
          <li key={id}>
            <form method="post" action={paths.takeRole(person.id)}>
              {roleWords[role].name}
              {place && `, ${place}`} <input type="hidden" name="grant" value={id} />
              <Button look="link">
                Take away <span class="govuk-visually-hidden">{roleWords[role].name}</span>
              </Button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}

function GiveRole({ person, hubs, organisations, problem }: PersonProps) {
  const errorOf = (field: string) => (problem?.field === field ? problem.error : undefined)
  return (
    <form method="post" action={paths.giveRole(person.id)}>
      <Radios
        name="role"
        legend="Give another role"
        items={roles.map((role) => ({
          value: role,
          text: roleWords[role].name,
          hint: roleWords[role].about,
        }))}
        error={errorOf('role')}
      />
      <Select name="hub" label="For which hub" options={noneOr(hubs)} error={errorOf('hub')} />
      <Select
        name="organisation"
        label="For which organisation"
        options={noneOr(organisations)}
        error={errorOf('organisation')}
      />
      <Button>Give this role</Button>
    </form>
  )
}

export function Person(props: PersonProps) {
  const { person, problem, done } = props
  return (
    <FormPage
      errors={problem && { [problem.field]: problem.error }}
      done={done}
      back={{ href: paths.people, text: 'People' }}
      heading={person.name}
    >
      <SummaryList
        rows={[
          { key: 'E-mail', value: person.email },
          { key: 'Joined', value: longDate(londonDate(person.joinedAt)) },
          { key: 'Second step', value: person.hasSecondFactor ? 'Set up' : 'Not set up' },
          { key: 'Signing in', value: person.isShutOut ? 'Shut out' : 'As usual' },
        ]}
      />
      <h2>Roles</h2>
      <Roles {...props} />
      <GiveRole {...props} />
      <h2 id="access">Signing in</h2>
      {person.isShutOut ? (
        <Deed action={paths.letIn(person.id)}>Let them in again</Deed>
      ) : (
        <ButtonLink href={paths.shutOut(person.id)} look="secondary">
          Shut out
        </ButtonLink>
      )}
      {person.hasSecondFactor && (
        <>
          <p>They lost their phone? Make sure that it is them, then take away their passkeys and codes.</p>
          <Deed action={paths.resetSecondStep(person.id)}>Take away their second step</Deed>
        </>
      )}
    </FormPage>
  )
}
