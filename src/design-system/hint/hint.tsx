import type { ComponentChildren } from 'preact'

/** Why we ask, or how to answer. Tied to its field by `aria-describedby`. */
export function Hint({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <div id={id} class="govuk-hint">
      {children}
    </div>
  )
}
