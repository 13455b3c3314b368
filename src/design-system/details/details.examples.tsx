import type { Examples } from '../examples.ts'
import { Details } from './details.tsx'

export const detailsExamples: Examples = {
  name: 'Details',
  cases: [
    {
      title: 'Closed',
      show: () => (
        <Details summary="What a referral is">
          <p>Somebody, such as a GP, asks the service to see you. Many services need none.</p>
        </Details>
      ),
    },
    {
      title: 'Open',
      show: () => (
        <Details summary="Why we ask" open>
          <p>Some services see only people who live nearby.</p>
        </Details>
      ),
    },
  ],
}
