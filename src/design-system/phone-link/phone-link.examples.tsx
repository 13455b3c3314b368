import type { Examples } from '../examples.ts'
import { PhoneLink } from './phone-link.tsx'

export const phoneLinkExamples: Examples = {
  name: 'Phone link',
  cases: [
    {
      title: 'Button',
      show: () => <PhoneLink number="0808 2000 247" look="button" label="Call" demonstration={false} />,
    },
    {
      title: 'In a sentence',
      show: () => (
        <p>
          Ring <PhoneLink number="116 123" /> at any time.
        </p>
      ),
    },
    {
      title: 'Demonstration: cannot be rung',
      show: () => (
        <p>
          Ring <PhoneLink number="01632 960 112" demonstration />.
        </p>
      ),
    },
  ],
}
