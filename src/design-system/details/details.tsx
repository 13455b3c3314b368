import type { ComponentChildren } from 'preact'

type Props = {
  summary: ComponentChildren
  open?: boolean | undefined
  id?: string | undefined
  children: ComponentChildren
}

/** More for those who want it. Never telephone numbers or urgent help: those stay in sight. */
export function Details({ summary, open, id, children }: Props) {
  return (
    <details class="govuk-details" id={id} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
