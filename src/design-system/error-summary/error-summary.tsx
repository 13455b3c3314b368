import type { ComponentChildren } from 'preact'

export type FormError = { text: string; href?: string | undefined }

// govuk-frontend does this with a script.
const focused = { tabIndex: -1, autofocus: true }

type Props = {
  title?: string | undefined
  errors: FormError[]
  /** Off only where several are shown, as in the gallery. */
  takeFocus?: boolean | undefined
  children?: ComponentChildren | undefined
}

/**
 * Stands first in `main` after a form came back. `autofocus` moves the focus to it without JavaScript, so people who
 * listen hear it first; the page's title starts with "Error:".
 */
export function ErrorSummary({ title = 'There is a problem', errors, takeFocus = true, children }: Props) {
  return (
    <div class="govuk-error-summary" {...(takeFocus && focused)}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {children && <p>{children}</p>}
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ text, href }) => (
              <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
