import type { Asked } from '../../platform/http/route.ts'
import { errorsIn, isDay, typed } from '../forms/typed-fields.ts'

/** What was said with a partner, and the day on which they are next spoken with. */
export interface TypedNote {
  what: string
  nextOn: string
}
export type NoteErrors = Partial<Record<keyof TypedNote, string>>
export type NoteForm =
  | { kind: 'valid'; note: TypedNote }
  | { kind: 'invalid'; note: TypedNote; noteErrors: NoteErrors }

export function readNoteForm(form: Asked['form']): NoteForm {
  const note = { what: typed(form, 'what', 1000), nextOn: typed(form, 'nextOn', 10) }
  const noteErrors: NoteErrors = errorsIn({
    what: note.what === '' && 'Write a few words about what was agreed',
    nextOn: !isDay(note.nextOn) && 'Write the next day as year-month-day, such as 2026-12-01',
  })
  return Object.keys(noteErrors).length > 0 ? { kind: 'invalid', note, noteErrors } : { kind: 'valid', note }
}
