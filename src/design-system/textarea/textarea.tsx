import { classNames } from '../class-names.ts'
import { describedBy, type FieldProps, FormGroup } from '../form-group/form-group.tsx'

export type TextareaProps = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  autoComplete?: string | undefined
  spellcheck?: boolean | undefined
  maxLength?: number | undefined
  required?: boolean | undefined
}

/** Room for somebody's own words. It grows by its corner and never scrolls sideways. */
export function Textarea(props: TextareaProps) {
  return (
    <FormGroup {...props}>
      <TextareaField {...props} />
    </FormGroup>
  )
}

type TextareaFieldProps = TextareaProps & { describedBy?: string | undefined }

export function TextareaField(props: TextareaFieldProps) {
  const { name, id = name, rows = 5, error } = props
  return (
    <textarea
      class={classNames('govuk-textarea', error && 'govuk-textarea--error')}
      id={id}
      name={name}
      rows={rows}
      spellcheck={props.spellcheck}
      maxLength={props.maxLength}
      required={props.required}
      aria-describedby={describedBy(id, props, props.describedBy)}
      autocomplete={props.autoComplete ?? 'off'}
    >
      {props.value}
    </textarea>
  )
}
