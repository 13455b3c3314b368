import { dayIn, dayMissing, shownDay, type TypedDay, typedDayIn } from '../../design-system/index.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import type { AreaAmbition } from '../area-work/tables.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, linesOf, orNone, typedLines } from '../forms/typed-fields.ts'

export type AmbitionGiven = Omit<AreaAmbition, 'hub_id'>

export interface TypedAmbition {
  becoming: string
  firstSteps: string
  notYet: string
  agreedOn: TypedDay
  reviewOn: TypedDay
  shown: boolean
}

export type AmbitionErrors = WrongIn<TypedAmbition>
export type AmbitionForm = ReadForm<TypedAmbition, { ambition: AmbitionGiven }>

export const typedAmbition = (ambition?: Partial<AmbitionGiven>): TypedAmbition => ({
  becoming: ambition?.becoming ?? '',
  firstSteps: (ambition?.first_steps ?? []).join('\n'),
  notYet: ambition?.not_yet ?? '',
  agreedOn: shownDay(ambition?.agreed_on ?? null),
  reviewOn: shownDay(ambition?.review_on ?? null),
  shown: ambition?.shown ?? false,
})

// Nobody arrives (things to hold everywhere, 2): a claim to have done so is asked to become a becoming.
const arrived =
  /\b(?:we|area|city|county|region) (?:is|are) (?:already |now |fully )?(?:a )?trauma[- ]informed|\b(?:certified|accredited) trauma|\bfully trauma[- ]informed/i

/** In "becoming" words: what the area would like to be, what it does first, and what it does not do yet. */
export function readAmbitionForm(form: Asked['form']): AmbitionForm {
  const given: TypedAmbition = {
    becoming: typedLines(form, 'becoming', 3000),
    firstSteps: typedLines(form, 'firstSteps', 2000),
    notYet: typedLines(form, 'notYet', 2000),
    agreedOn: typedDayIn(form, 'agreedOn'),
    reviewOn: typedDayIn(form, 'reviewOn'),
    shown: one(form.shown) === 'yes',
  }
  const errors: AmbitionErrors = errorsIn({
    becoming:
      (given.becoming === '' && 'Write what this area would like to become') ||
      (arrived.test(given.becoming) &&
        'Say what you are becoming, not what you are: nobody arrives at the end of it'),
    agreedOn: dayMissing(given.agreedOn, 'the date on which it was agreed'),
    reviewOn:
      dayMissing(given.reviewOn, 'the date on which it is looked at again') ||
      (dayIn(given.reviewOn) <= dayIn(given.agreedOn) && 'Choose a day after the one on which it was agreed'),
  })
  return formOf(given, errors, () => ({
    ambition: {
      becoming: given.becoming,
      first_steps: linesOf(given.firstSteps).slice(0, 12),
      not_yet: orNone(given.notYet),
      agreed_on: dayIn(given.agreedOn),
      review_on: dayIn(given.reviewOn),
      shown: given.shown,
    },
  }))
}
