import { NotificationBanner } from './notification-banner.tsx'

/** What was done a moment ago, above the page that it led back to; nothing when nothing was. */
export const DoneNote = ({ done }: { done: string | undefined }) =>
  done === undefined ? null : (
    <NotificationBanner tone="success">
      <p>{done}</p>
    </NotificationBanner>
  )
