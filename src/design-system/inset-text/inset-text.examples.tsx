import type { Examples } from '../examples.ts'
import { InsetText } from './inset-text.tsx'

export const insetTextExamples: Examples = {
  name: 'Inset text',
  cases: [
    {
      title: 'Apart, quietly',
      show: () => (
        <InsetText>
          <p>You can ring for somebody else. You do not have to give a name.</p>
        </InsetText>
      ),
    },
  ],
}
