import { Choices, type ChoicesProps } from '../radios/choices.tsx'

export type CheckboxesProps = ChoicesProps & {
  values?: readonly string[] | undefined
  /** Smaller boxes for filters, where there are many. */
  small?: boolean | undefined
}

/** Any number of answers. */
export function Checkboxes({ values = [], small = false, ...props }: CheckboxesProps) {
  return (
    <Choices
      {...props}
      kind="checkboxes"
      chosen={values}
      class={small ? 'govuk-checkboxes--small' : undefined}
    />
  )
}
