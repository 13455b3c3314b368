import { classNames } from '../class-names.ts'
import { describedBy, type FieldProps, FormGroup } from '../form-group/form-group.tsx'

export type SelectOption = { value: string; text: string; disabled?: boolean | undefined }

export type SelectProps = FieldProps & { options: SelectOption[]; value?: string | undefined }

/** For long lists of known answers only; radios are easier up to seven or so. */
export function Select(props: SelectProps) {
  const { name, id = name, options, value, error } = props
  const wordsOf = (chosen: string | undefined): string | undefined =>
    chosen === undefined ? undefined : (options.find((option) => option.value === chosen)?.text ?? chosen)
  return (
    <FormGroup {...props} now={wordsOf(props.now)} value={wordsOf(value)}>
      <select
        class={classNames('govuk-select', error && 'govuk-select--error')}
        id={id}
        name={name}
        aria-describedby={describedBy(id, props)}
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            selected={option.value === value}
            disabled={option.disabled}
          >
            {option.text}
          </option>
        ))}
      </select>
    </FormGroup>
  )
}
