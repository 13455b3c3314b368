import type { Examples } from '../examples.ts'
import { PhoneLink } from '../phone-link/phone-link.tsx'
import { Tag } from '../tag/tag.tsx'
import { Card, CardFacts } from './card.tsx'

export const cardExamples: Examples = {
  name: 'Card',
  cases: [
    {
      title: 'A service in results',
      show: () => (
        <Card
          heading="Willow Room"
          href="#willow"
          above="Charity · Oakham, 2 miles"
          foot="Checked 12 September by the service"
        >
          <p>Talking and play for children of 5 to 12 who sleep badly or are afraid.</p>
          <p class="quiet">Why it is here: it helps with nightmares, for a child of 7, near LE15.</p>
          <CardFacts
            facts={[
              { term: 'Start by ringing', detail: <PhoneLink number="01632 960 112" demonstration /> },
              { term: 'Today', detail: <Tag tone="reed">Open until 5pm</Tag> },
              { term: 'Cost', detail: 'Free' },
            ]}
          />
        </Card>
      ),
    },
  ],
}
