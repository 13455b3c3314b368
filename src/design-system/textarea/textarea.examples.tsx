import type { Examples } from '../examples.ts'
import { Textarea } from './textarea.tsx'

export const textareaExamples: Examples = {
  name: 'Textarea',
  cases: [
    {
      title: 'Own words',
      show: () => (
        <Textarea
          name="words"
          label="In your own words, if you like"
          hint="We do not keep what you write here."
          rows={3}
        />
      ),
    },
    {
      title: 'With an error',
      show: () => (
        <Textarea
          name="answer"
          label="Your answer"
          error="Enter your answer, or skip this question"
          rows={2}
          value=""
        />
      ),
    },
  ],
}
