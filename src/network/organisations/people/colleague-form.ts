import { type ColleaguePart, colleagueParts, readAddress } from '../../../people/index.ts'
import { type Asked, one } from '../../../platform/http/route.ts'
import { formOf, type ReadForm } from '../../forms/read-form.ts'
import { errorsIn, typed } from '../../forms/typed-fields.ts'

export interface TypedColleague {
  email: string
  part: string
}

export type ColleagueForm = ReadForm<TypedColleague, { email: string; part: ColleaguePart }>

/** `allowed`: what whoever invites may invite to. */
export function readColleagueForm(form: Asked['form'], allowed: readonly ColleaguePart[]): ColleagueForm {
  const given = { email: typed(form, 'email', 254), part: one(form.part) }
  const email = readAddress(given.email)
  const part = colleagueParts.find((each) => each === given.part && allowed.includes(each))
  const errors = errorsIn<keyof TypedColleague>({
    email: email === null && 'Type the whole address, such as name@example.org',
    part: part === undefined && 'Choose what you invite them as',
  })
  if (email === null || part === undefined) return { kind: 'invalid', typed: given, errors }
  return formOf(given, errors, () => ({ email, part }))
}
