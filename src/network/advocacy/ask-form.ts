import type { Asked } from '../../platform/http/route.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, isDay, typed } from '../forms/typed-fields.ts'

export interface TypedAsk {
  askedOf: string
  what: string
  /** YYYY-MM-DD, once it is valid. */
  askedOn: string
}
export type AskErrors = WrongIn<TypedAsk>
export type AskForm = ReadForm<TypedAsk, { ask: TypedAsk }>

export function readAskForm(form: Asked['form']): AskForm {
  const given = {
    askedOf: typed(form, 'askedOf', 160),
    what: typed(form, 'what', 2000),
    askedOn: typed(form, 'askedOn', 10),
  }
  const errors: AskErrors = errorsIn({
    askedOf: given.askedOf === '' && 'Write whom you asked',
    what: given.what === '' && 'Write what you asked for',
    askedOn: !isDay(given.askedOn) && 'Write the day as year-month-day, such as 2026-12-01',
  })
  return formOf(given, errors, () => ({ ask: given }))
}
