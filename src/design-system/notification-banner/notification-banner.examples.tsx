import type { Examples } from '../examples.ts'
import { NotificationBanner } from './notification-banner.tsx'

export const notificationBannerExamples: Examples = {
  name: 'Notification banner',
  cases: [
    {
      title: 'Information',
      show: () => (
        <NotificationBanner id="notice-hours">
          <p>Some hours are different over the bank holiday.</p>
        </NotificationBanner>
      ),
    },
    {
      title: 'A deed was done',
      show: () => (
        <NotificationBanner takeFocus={false} tone="success" id="notice-done">
          <p>Your place is booked. An e-mail is on its way.</p>
        </NotificationBanner>
      ),
    },
  ],
}
