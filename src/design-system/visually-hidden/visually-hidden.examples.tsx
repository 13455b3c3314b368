import type { Examples } from '../examples.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export const visuallyHiddenExamples: Examples = {
  name: 'Visually hidden',
  cases: [
    {
      title: 'Heard, not seen',
      show: () => (
        <p>
          Change<VisuallyHidden> your name</VisuallyHidden>
        </p>
      ),
    },
  ],
}
