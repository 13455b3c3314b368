import type { Examples } from '../examples.ts'
import { Checkboxes } from './checkboxes.tsx'

export const checkboxesExamples: Examples = {
  name: 'Checkboxes',
  cases: [
    {
      title: 'Several answers',
      show: () => (
        <Checkboxes
          name="contact"
          legend="How may we reach you?"
          legendSize="m"
          values={['text']}
          items={[
            { value: 'text', text: 'Text message' },
            { value: 'email', text: 'E-mail', hint: 'Only if nobody else reads it' },
          ]}
        />
      ),
    },
    {
      title: 'Small, with an error',
      show: () => (
        <Checkboxes
          name="needs"
          legend="What would make it easier?"
          small
          error="Choose at least one, or skip this question"
          items={[
            { value: 'step-free', text: 'Step-free' },
            { value: 'bsl', text: 'British Sign Language' },
          ]}
        />
      ),
    },
  ],
}
