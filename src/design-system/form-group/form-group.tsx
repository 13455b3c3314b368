import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'
import { ErrorMessage } from '../error-message/error-message.tsx'
import { Hint } from '../hint/hint.tsx'
import { Label } from '../label/label.tsx'
import { StandsNow } from './stands-now.tsx'

/** What every field takes. `id` is the name unless two fields of a page share one. */
export type FieldProps = {
  name: string
  id?: string | undefined
  label: ComponentChildren
  labelSize?: 's' | 'm' | 'l' | undefined
  pageHeading?: boolean | undefined
  hint?: ComponentChildren | undefined
  error?: string | undefined
  /** What stands now, after somebody else changed it while the form was open. */
  now?: string | undefined
}

/** The ids a field points at: hint first, then error, then anything else. `undefined` when there are none. */
export function describedBy(
  id: string,
  props: Pick<FieldProps, 'hint' | 'error'> & { now?: unknown },
  more?: string,
) {
  const ids = classNames(
    props.hint ? `${id}-hint` : false,
    props.error && `${id}-error`,
    props.now !== undefined && `${id}-now`,
    more,
  )
  return ids === '' ? undefined : ids
}

type FormGroupProps = FieldProps & {
  value?: string | undefined
  class?: string | undefined
  children: ComponentChildren
}

export function FormGroup(props: FormGroupProps) {
  const { name, id = name, label, labelSize, pageHeading, hint, error, children } = props
  return (
    <div class={classNames('govuk-form-group', props.class, error && 'govuk-form-group--error')}>
      <Label for={id} size={labelSize} pageHeading={pageHeading}>
        {label}
      </Label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <StandsNow id={`${id}-now`} now={props.now} isShown={props.now === props.value} />
      {children}
    </div>
  )
}
