import type { ComponentChildren } from 'preact'

/** Something that stands apart from the text around it, quietly. */
export function InsetText({ id, children }: { id?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="govuk-inset-text" id={id}>
      {children}
    </div>
  )
}
