import { Checkboxes, fieldsOf, Select, Textarea, TextInput } from '../../design-system/index.ts'
import type { Stood } from '../../platform/http/stood.ts'
import type { OrganisationPerson } from '../tables.ts'
import { longestOfTeam, type TeamErrors, type TypedTeam } from './team-form.ts'

interface Props {
  people: readonly OrganisationPerson[]
  typed: TypedTeam
  errors: TeamErrors
  stood?: Stood<TypedTeam>
}

export function TeamFields({ people, typed, errors, stood }: Props) {
  const field = fieldsOf(typed, errors, stood)
  const free = people.filter(({ no_teams }) => !no_teams)
  const others = people.filter(({ no_teams }) => no_teams)
  return (
    <>
      <TextInput
        {...field('name')}
        label="What it is called"
        hint="Everybody can read this, so leave out names of people."
        maxLength={longestOfTeam.name}
      />
      <Textarea
        {...field('does')}
        label="What it does"
        hint="A sentence that everybody can read."
        rows={2}
        maxLength={longestOfTeam.does}
      />
      {free.length > 0 && (
        <Checkboxes
          name="people"
          legend="Who is in it"
          legendSize="s"
          hint="Never public. Whoever signs in can take themselves out, on “My journey”."
          items={free.map(({ id, name, job }) => ({
            value: id,
            text: name,
            ...(job === null ? {} : { hint: job }),
          }))}
          values={typed.people}
          now={stood?.now?.people}
        />
      )}
      {others.length > 0 && (
        <p class="small quiet">
          By their own choice in no team: {others.map(({ name }) => name).join(', ')}.
        </p>
      )}
      <Select
        {...field('owner')}
        label="Who of the team looks after its commitments (optional)"
        hint="They are reminded of reviews. A lead of the organisation signs."
        options={[
          { value: '', text: 'Nobody yet' },
          ...free.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </>
  )
}
