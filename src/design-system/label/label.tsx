import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'

type Props = {
  for: string
  size?: 's' | 'm' | 'l' | undefined
  /** When the page asks one question, its label is the page's heading. */
  pageHeading?: boolean | undefined
  children: ComponentChildren
}

export function Label({ for: field, size, pageHeading = false, children }: Props) {
  const label = (
    <label class={classNames('govuk-label', size && `govuk-label--${size}`)} for={field}>
      {children}
    </label>
  )
  return pageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
