import { type Asked, many, one } from '../../platform/http/route.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, typed } from '../forms/typed-fields.ts'

export const longestOfTeam = { name: 80, does: 300 } as const

export interface TypedTeam {
  name: string
  does: string
  /** Places in the organisation. */
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

export type TeamErrors = WrongIn<TypedTeam>
export type TeamForm = ReadForm<TypedTeam, { team: TeamGiven }>

export const emptyTeam: TypedTeam = { name: '', does: '', people: [], owner: '' }

/** `may`: the places of those who can be in it. */
export function readTeamForm(form: Asked['form'], may: readonly string[]): TeamForm {
  const given: TypedTeam = {
    name: typed(form, 'name', longestOfTeam.name),
    does: typed(form, 'does', longestOfTeam.does),
    people: many(form.people).filter((id) => may.includes(id)),
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
