import { DateInput, type FieldErrors, longDay, noDay } from '../../../design-system/index.ts'
import type { Stood } from '../../../platform/http/stood.ts'
import { RepeatedFields } from '../../forms/repeated-fields.tsx'
import type { DetailErrors, TypedDetails } from './hub-details-form.ts'

interface Props {
  typed: TypedDetails
  errors: DetailErrors
  stood: Stood<TypedDetails>
  moreThan: number
}

/** Days on which nobody is there, each in a row of its own. */
export function ClosedDays({ typed, errors, stood, moreThan }: Props) {
  const wrong: FieldErrors = errors
  return (
    <RepeatedFields
      name="closed"
      legend="Days on which nobody is there (optional)"
      hint="Bank holidays, for example. Answers are promised around them. Empty a date to remove it."
      {...{ rows: typed.closed, empty: noDay, emptyRows: 3, moreThan }}
      now={stood.now?.closed}
      words={longDay}
      more="Add more dates"
    >
      {(day, { name, number, takesFocus }) => (
        <DateInput
          name={name}
          legend={`Date ${number}`}
          value={day}
          error={wrong[name]}
          takesFocus={takesFocus}
        />
      )}
    </RepeatedFields>
  )
}
