import type { Examples } from '../examples.ts'
import { Button, ButtonGroup, ButtonLink } from './button.tsx'

export const buttonExamples: Examples = {
  name: 'Button',
  cases: [
    { title: 'Primary', show: () => <Button>Find support</Button> },
    { title: 'Secondary', show: () => <Button look="secondary">Show the map</Button> },
    {
      title: 'Warning, for what cannot be undone',
      show: () => <Button look="warning">Delete my answers</Button>,
    },
    { title: 'Link that starts something', show: () => <ButtonLink href="#start">Start</ButtonLink> },
    {
      title: 'A group',
      show: () => (
        <ButtonGroup>
          <Button>Send my answer</Button>
          <Button look="link" formNoValidate>
            Skip this question
          </Button>
        </ButtonGroup>
      ),
    },
  ],
}
