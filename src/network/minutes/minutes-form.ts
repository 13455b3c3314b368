import type { Asked } from '../../platform/http/route.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsIn, isDay, linesOf, typed } from '../forms/typed-fields.ts'

export interface ActionGiven {
  agency: string
  what: string
  due: string | null
}

/** `metOn`: YYYY-MM-DD. */
export type MinutesGiven = Omit<TypedMinutes, 'actions'>

export interface TypedMinutes {
  metOn: string
  title: string
  notes: string
  actions: string
}

export type MinutesErrors = WrongIn<TypedMinutes>
export type MinutesForm = ReadForm<TypedMinutes, { minutes: MinutesGiven; actions: ActionGiven[] }>

/** "Police: train the front desk: 2027-03-01" → agency, what, day. The day may be left out. */
function readAction(line: string): ActionGiven | null {
  const found = /^([^:]{2,120}):\s*(.+?)(?::\s*(\d{4}-\d\d-\d\d))?$/.exec(line)
  if (!found) return null
  const [, agency = '', what = '', due] = found
  if (due !== undefined && !isDay(due)) return null
  return { agency: agency.trim(), what: what.trim(), due: due ?? null }
}

export function readMinutesForm(form: Asked['form']): MinutesForm {
  const given: TypedMinutes = {
    metOn: typed(form, 'metOn', 10),
    title: typed(form, 'title', 160),
    notes: typed(form, 'notes', 20_000),
    actions: typed(form, 'actions', 10_000),
  }
  const read = linesOf(given.actions).map(readAction)
  const actions = read.filter((each) => each !== null)
  const errors: MinutesErrors = errorsIn({
    metOn: !isDay(given.metOn) && 'Write the day as year-month-day, such as 2026-12-01',
    title: given.title === '' && 'Write what the meeting was about',
    notes: given.notes === '' && 'Write what was said and agreed',
    actions:
      actions.length < read.length &&
      'Write each action on its own line as agency: what they do: day. The day may be left out',
  })
  const { metOn, title, notes } = given
  return formOf(given, errors, () => ({ minutes: { metOn, title, notes }, actions }))
}
