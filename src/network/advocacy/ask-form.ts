import { dayIn, dayMissing, shownDay, type TypedDay, typedDayIn } from '../../design-system/index.ts'
import type { Asked } from '../../platform/http/route.ts'
import type { AdvocacyAsk } from '../area-work/tables.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, typed, typedLines } from '../forms/typed-fields.ts'

export interface TypedAsk {
  askedOf: string
  what: string
  askedOn: TypedDay
}

export const typedAsk = ({
  asked_of,
  what,
  asked_on,
}: Pick<AdvocacyAsk, 'asked_of' | 'what' | 'asked_on'>): TypedAsk => ({
  askedOf: asked_of,
  what,
  askedOn: shownDay(asked_on),
})

/** `askedOn`: YYYY-MM-DD. */
export type AskGiven = Omit<TypedAsk, 'askedOn'> & { askedOn: string }
export type AskErrors = WrongIn<TypedAsk>
export type AskForm = ReadForm<TypedAsk, { ask: AskGiven }>

export function readAskForm(form: Asked['form']): AskForm {
  const given: TypedAsk = {
    askedOf: typed(form, 'askedOf', 160),
    what: typedLines(form, 'what', 2000),
    askedOn: typedDayIn(form, 'askedOn'),
  }
  const errors: AskErrors = errorsIn({
    askedOf: given.askedOf === '' && 'Write whom you asked',
    what: given.what === '' && 'Write what you asked for',
    askedOn: dayMissing(given.askedOn, 'the date on which you asked'),
  })
  return formOf(given, errors, () => ({ ask: { ...given, askedOn: dayIn(given.askedOn) } }))
}

/** What came back, as its own small form has it. */
export interface TypedAnswer {
  answer: string
}

export const typedAnswer = (ask: Pick<AdvocacyAsk, 'answer'>): TypedAnswer => ({ answer: ask.answer ?? '' })
