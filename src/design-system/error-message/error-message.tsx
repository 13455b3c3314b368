import type { ComponentChildren } from 'preact'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'

/** Names the field and the mend: "Enter a postcode, like LE15 6AA". */
export function ErrorMessage({ id, children }: { id?: string | undefined; children: ComponentChildren }) {
  return (
    <p id={id} class="govuk-error-message">
      <VisuallyHidden>Error:</VisuallyHidden> {children}
    </p>
  )
}
