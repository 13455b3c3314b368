import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'
import { ErrorMessage } from '../error-message/error-message.tsx'
import { Fieldset } from '../fieldset/fieldset.tsx'
import { describedBy } from '../form-group/form-group.tsx'
import { StandsNow } from '../form-group/stands-now.tsx'
import { Hint } from '../hint/hint.tsx'
import { longDay } from './long-day.ts'
import { readDay } from './read-day.ts'
import { type DayPart, dayParts, noDay, type TypedDay } from './typed-day.ts'

type Props = {
  /** Sent as `name-day`, `name-month` and `name-year`. */
  name: string
  id?: string | undefined
  legend: ComponentChildren
  legendSize?: 's' | 'm' | 'l' | undefined
  hint?: ComponentChildren | undefined
  error?: string | undefined
  value?: TypedDay | undefined
  /** What stands now, after somebody else changed it. */
  now?: TypedDay | undefined
  takesFocus?: boolean | undefined
}

const labels: Record<DayPart, string> = { day: 'Day', month: 'Month', year: 'Year' }

/** The parts that an error is about: all of them when each is a day's and a rule of the page is not met. */
function wrongParts(value: TypedDay, error: string | undefined): readonly DayPart[] {
  if (!error) return []
  const read = readDay(value)
  return read.kind === 'wrong' ? read.parts : dayParts
}

/**
 * A day that people know, typed: GOV.UK's date input. The first part that is wrong has the plain id, which
 * is where the link of the error summary leads.
 */
export function DateInput({ name, id = name, error, value = noDay, now, hint, takesFocus, ...props }: Props) {
  const wrong = wrongParts(value, error)
  const target = wrong[0] ?? (now && 'day')
  return (
    <div class={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      <Fieldset
        legend={props.legend}
        legendSize={props.legendSize}
        describedBy={describedBy(id, { hint, error, now })}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <StandsNow
          id={`${id}-now`}
          now={now && longDay(now)}
          isShown={now !== undefined && longDay(now) === longDay(value)}
        />
        <div class="govuk-date-input" id={target ? undefined : id}>
          {dayParts.map((part) => (
            <Part
              key={part}
              part={part}
              id={part === target ? id : `${id}-${part}`}
              name={`${name}-${part}`}
              value={value[part]}
              isWrong={wrong.includes(part)}
              takesFocus={part === 'day' && takesFocus === true}
            />
          ))}
        </div>
      </Fieldset>
    </div>
  )
}

type PartProps = {
  part: DayPart
  id: string
  name: string
  value: string
  isWrong: boolean
  takesFocus: boolean
}

function Part({ part, id, name, value, isWrong, takesFocus }: PartProps) {
  return (
    <div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <label class="govuk-label govuk-date-input__label" for={id}>
          {labels[part]}
        </label>
        <input
          class={classNames(
            'govuk-input govuk-date-input__input',
            part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
            isWrong && 'govuk-input--error',
          )}
          id={id}
          name={name}
          type="text"
          value={value === '' ? undefined : value}
          inputMode="numeric"
          autocomplete="off"
          {...(takesFocus && { autofocus: true })}
        />
      </div>
    </div>
  )
}
