import { FormGroup } from '../form-group/form-group.tsx'
import { TextareaField, type TextareaProps } from '../textarea/textarea.tsx'

type Props = Omit<TextareaProps, 'maxLength'> & { limit: number }

/**
 * A text area that says its limit before anybody writes. The limit is not enforced while typing: people may paste
 * more, shorten it and see the error with their words still there.
 */
export function CharacterCount({ limit, ...props }: Props) {
  const id = props.id ?? props.name
  return (
    <FormGroup {...props} class="govuk-character-count">
      <TextareaField {...props} describedBy={`${id}-info`} />
      <div id={`${id}-info`} class="govuk-hint govuk-character-count__message">
        You can enter up to {limit.toLocaleString('en-GB')} characters
      </div>
    </FormGroup>
  )
}
