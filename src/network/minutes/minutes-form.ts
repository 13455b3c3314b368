import {
  dayIn,
  dayMissing,
  dayWrong,
  isNoDay,
  noDay,
  shownDay,
  type TypedDay,
  typedDayIn,
} from '../../design-system/index.ts'
import type { Asked } from '../../platform/http/route.ts'
import type { Minutes } from '../area-work/tables.ts'
import { formOf, type ReadForm, type WrongIn } from '../forms/read-form.ts'
import { errorsInRows, rowsIn } from '../forms/repeated-rows.ts'
import { errorsIn, orNone, typed, typedLines } from '../forms/typed-fields.ts'

export interface TypedAction {
  agency: string
  what: string
  due: TypedDay
}

export interface TypedMinutes {
  metOn: TypedDay
  title: string
  notes: string
  /** None of them is empty. */
  actions: TypedAction[]
}

/** `due` and `metOn`: YYYY-MM-DD. */
export type ActionGiven = Omit<TypedAction, 'due'> & { due: string | null }
export type MinutesGiven = Record<'metOn' | 'title' | 'notes', string>

/** A meeting without its actions, as the form that corrects it has it. */
export type TypedMeeting = Omit<TypedMinutes, 'actions'>

export const typedMeeting = ({
  met_on,
  title,
  notes,
}: Pick<Minutes, 'met_on' | 'title' | 'notes'>): TypedMeeting => ({ metOn: shownDay(met_on), title, notes })

export type MinutesErrors = WrongIn<TypedMinutes>
export type MinutesForm = ReadForm<TypedMinutes, { minutes: MinutesGiven; actions: ActionGiven[] }>

export const noAction: TypedAction = { agency: '', what: '', due: noDay }

const MOST_ACTIONS = 40

const actionIn =
  (form: Asked['form']) =>
  (row: string): TypedAction => ({
    agency: typed(form, `${row}-agency`, 120),
    what: typed(form, `${row}-what`, 500),
    due: typedDayIn(form, `${row}-due`),
  })

type Names = { name: string; number: number }

const wrongIn = ({ agency, what, due }: TypedAction, { name, number }: Names) => ({
  [`${name}-agency`]: agency === '' && `Write which agency does action ${number}`,
  [`${name}-what`]: what === '' && `Write what action ${number} is`,
  [`${name}-due`]: dayWrong(due, `the date of action ${number}`),
})

export function readMinutesForm(form: Asked['form']): MinutesForm {
  const given: TypedMinutes = {
    metOn: typedDayIn(form, 'metOn'),
    title: typed(form, 'title', 160),
    notes: typedLines(form, 'notes', 20_000),
    actions: rowsIn(form, 'actions', {
      read: actionIn(form),
      isEmpty: ({ agency, what, due }) => agency === '' && what === '' && isNoDay(due),
      most: MOST_ACTIONS,
    }),
  }
  const errors: MinutesErrors = {
    ...errorsIn({
      metOn: dayMissing(given.metOn, 'the date of the meeting'),
      title: given.title === '' && 'Write what the meeting was about',
      notes: given.notes === '' && 'Write what was said and agreed',
    }),
    ...errorsInRows('actions', given.actions, wrongIn),
  }
  const { metOn, title, notes } = given
  return formOf(given, errors, () => ({
    minutes: { metOn: dayIn(metOn), title, notes },
    actions: given.actions.map(({ due, ...action }) => ({ ...action, due: orNone(dayIn(due)) })),
  }))
}
