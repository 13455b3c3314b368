import type { Examples } from '../examples.ts'
import { Hint } from './hint.tsx'

export const hintExamples: Examples = {
  name: 'Hint',
  cases: [
    {
      title: 'Why we ask',
      show: () => (
        <Hint id="example-hint">We ask so that we do not send you somewhere you cannot reach.</Hint>
      ),
    },
  ],
}
