import type { ComponentChildren } from 'preact'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'

/** A consequence people need to know before they go on. Not for urgent help, which has its own card. */
export function WarningText({ children }: { children: ComponentChildren }) {
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <VisuallyHidden>Important: </VisuallyHidden>
        {children}
      </strong>
    </div>
  )
}
