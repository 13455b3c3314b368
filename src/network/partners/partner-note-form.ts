import { dayIn, dayMissing, type TypedDay, typedDayIn } from '../../design-system/index.ts'
import type { Asked } from '../../platform/http/route.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, typedLines } from '../forms/typed-fields.ts'

/** What was said with a partner, and the day on which they are next spoken with. */
export interface TypedNote {
  what: string
  nextOn: TypedDay
}
export type NoteErrors = WrongIn<TypedNote>
/** `nextOn`: YYYY-MM-DD. */
export type NoteForm = ReadForm<TypedNote, { note: { what: string; nextOn: string } }>

export function readNoteForm(form: Asked['form']): NoteForm {
  const given = { what: typedLines(form, 'what', 1000), nextOn: typedDayIn(form, 'nextOn') }
  const errors: NoteErrors = errorsIn({
    what: given.what === '' && 'Write a few words about what was agreed',
    nextOn: dayMissing(given.nextOn, 'the date of the next contact'),
  })
  return formOf(given, errors, () => ({ note: { what: given.what, nextOn: dayIn(given.nextOn) } }))
}
