import type { Examples } from '../examples.ts'
import { BandHeading } from './band-heading.tsx'

export const bandHeadingExamples: Examples = {
  name: 'Band heading',
  cases: [
    {
      title: 'With a count',
      show: () => (
        <BandHeading heading="Close to you" count="4 services" level={4}>
          Within 10 miles of Oakham, nearest first.
        </BandHeading>
      ),
    },
  ],
}
