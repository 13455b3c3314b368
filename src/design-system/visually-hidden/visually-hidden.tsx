import type { ComponentChildren } from 'preact'

/** Words for people who listen to the page; others see them from the layout. */
export function VisuallyHidden({ children }: { children: ComponentChildren }) {
  return <span class="govuk-visually-hidden">{children}</span>
}
