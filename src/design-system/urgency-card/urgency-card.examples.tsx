import type { Examples } from '../examples.ts'
import { PhoneLink } from '../phone-link/phone-link.tsx'
import { UrgencyCard } from './urgency-card.tsx'

export const urgencyCardExamples: Examples = {
  name: 'Urgency card',
  cases: [
    {
      title: 'Emergency',
      show: () => (
        <UrgencyCard urgency="emergency" heading="Call 999 if:" headingLevel={4}>
          <ul>
            <li>somebody is hurt or in danger now</li>
            <li>you have taken something that may harm you</li>
          </ul>
          <p>
            <PhoneLink number="999" look="button" label="Call" />
          </p>
          <p>If you cannot speak on a mobile, ring and then press 55.</p>
        </UrgencyCard>
      ),
    },
    {
      title: 'Urgent',
      show: () => (
        <UrgencyCard urgency="urgent" heading="Call 111 and choose option 2 if:" headingLevel={4}>
          <ul>
            <li>you have thoughts of ending your life</li>
            <li>you cannot keep yourself safe</li>
          </ul>
        </UrgencyCard>
      ),
    },
    {
      title: 'Not urgent',
      show: () => (
        <UrgencyCard urgency="non-urgent" heading="Talk to your GP surgery if:" headingLevel={4}>
          <ul>
            <li>bad sleep goes on for weeks</li>
          </ul>
        </UrgencyCard>
      ),
    },
  ],
}
