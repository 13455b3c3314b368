import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'

type Props = {
  title?: string | undefined
  /** `success` says that a deed was done and takes the focus, so it is heard first. */
  tone?: 'information' | 'success' | undefined
  id?: string | undefined
  /** Off where another thing of the page takes the focus. */
  takeFocus?: boolean | undefined
  children: ComponentChildren
}

const focused = { tabIndex: -1, autofocus: true }

export function NotificationBanner(props: Props) {
  const { title, tone = 'information', id = 'notice-title', takeFocus = true, children } = props
  const success = tone === 'success'
  const attributes = {
    class: classNames('govuk-notification-banner', success && 'govuk-notification-banner--success'),
    'aria-labelledby': id,
  }
  const parts = (
    <>
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={id}>
          {title ?? (success ? 'Done' : 'Good to know')}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">{children}</div>
    </>
  )
  if (!success) return <section {...attributes}>{parts}</section>
  return (
    <div {...attributes} {...(takeFocus && focused)} role="alert">
      {parts}
    </div>
  )
}
