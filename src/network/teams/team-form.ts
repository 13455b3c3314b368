import { type Asked, many, one } from '../../platform/http/route.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, typed, typedLines } from '../forms/typed-fields.ts'
import type { TeamWithPeople } from './team.ts'

export const longestOfTeam = { name: 80, does: 300 } as const

export interface TypedTeam {
  name: string
  does: string
  /** Ids of posts in the organisation. */
  people: string[]
  /** One of them, or nobody. */
  owner: string
}

export interface TeamGiven {
  name: string
  does: string
  people: string[]
  ownerId: string | null
}

/** What of a team its form shows. */
type Shown = Pick<TeamWithPeople, 'name' | 'does' | 'people' | 'owner_id'>

export type TeamErrors = WrongIn<TypedTeam>
export type TeamForm = ReadForm<TypedTeam, { team: TeamGiven }>

export const typedTeam = ({ name, does, people, owner_id }: Shown): TypedTeam => ({
  ...{ name, does, people },
  owner: owner_id ?? '',
})

export const emptyTeam: TypedTeam = { name: '', does: '', people: [], owner: '' }

/** `may`: the posts of those who can be in it. */
export function readTeamForm(form: Asked['form'], may: readonly string[]): TeamForm {
  const given: TypedTeam = {
    name: typed(form, 'name', longestOfTeam.name),
    does: typedLines(form, 'does', longestOfTeam.does),
    people: many(form.people)
      .filter((id) => may.includes(id))
      .sort(),
    owner: one(form.owner),
  }
  const errors: TeamErrors = errorsIn({
    name: given.name === '' && 'Write what the team is called',
    does: given.does === '' && 'Write in a sentence what it does',
    people: null,
    owner: given.owner !== '' && !given.people.includes(given.owner) && 'Choose somebody who is in the team',
  })
  const { owner, ...team } = given
  return formOf(given, errors, () => ({ team: { ...team, ownerId: owner === '' ? null : owner } }))
}
