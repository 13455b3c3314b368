import { classNames } from '../class-names.ts'
import { describedBy, type FieldProps, FormGroup } from '../form-group/form-group.tsx'

export type TextInputProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'password' | 'date' | 'time' | 'number' | undefined
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | undefined
  /** Off unless the page says otherwise: a shared browser must not offer what somebody typed before. */
  autoComplete?: string | undefined
  spellcheck?: boolean | undefined
  /** How many characters the answer is expected to have. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  maxLength?: number | undefined
  required?: boolean | undefined
  /** On a page that came back with room for more. */
  takesFocus?: boolean | undefined
}

export function TextInput(props: TextInputProps) {
  const { name, id = name, type = 'text', width, error } = props
  return (
    <FormGroup {...props}>
      <input
        class={classNames(
          'govuk-input',
          error && 'govuk-input--error',
          width && `govuk-input--width-${width}`,
        )}
        id={id}
        name={name}
        // Preact's types split inputs by their type; every one allowed here takes these attributes.
        type={type as 'text'}
        value={props.value}
        inputMode={props.inputMode}
        spellcheck={props.spellcheck}
        maxLength={props.maxLength}
        required={props.required}
        aria-describedby={describedBy(id, props)}
        autocomplete={props.autoComplete ?? 'off'}
        {...(props.takesFocus && { autofocus: true })}
      />
    </FormGroup>
  )
}
