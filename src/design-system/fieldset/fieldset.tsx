import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'

export type FieldsetProps = {
  legend: ComponentChildren
  legendSize?: 's' | 'm' | 'l' | undefined
  /** When the page asks one question, its legend is the page's heading. */
  pageHeading?: boolean | undefined
  describedBy?: string | undefined
  children?: ComponentChildren | undefined
}

export function Fieldset({ legend, legendSize, pageHeading = false, describedBy, children }: FieldsetProps) {
  return (
    <fieldset class="govuk-fieldset" aria-describedby={describedBy}>
      <legend
        class={classNames('govuk-fieldset__legend', legendSize && `govuk-fieldset__legend--${legendSize}`)}
      >
        {pageHeading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  )
}
