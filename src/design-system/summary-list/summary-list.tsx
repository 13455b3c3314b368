import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'

export type SummaryRow = {
  key: string
  value: ComponentChildren
  /** `text` is the deed, `hidden` what it is done to: "Change", "your name". */
  actions?: { href: string; text: string; hidden: string }[] | undefined
}

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const someActions = rows.some(({ actions = [] }) => actions.length > 0)
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ key, value, actions = [] }) => (
        <div
          key={key}
          class={classNames(
            'govuk-summary-list__row',
            someActions && actions.length === 0 && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd class="govuk-summary-list__actions">
              {actions.map(({ href, text, hidden }) => (
                <a class="govuk-link" href={href} key={href}>
                  {text}
                  <VisuallyHidden> {hidden}</VisuallyHidden>
                </a>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
