import type { Examples } from '../examples.ts'
import { NumberedSteps } from './numbered-steps.tsx'

export const numberedStepsExamples: Examples = {
  name: 'Numbered steps',
  cases: [
    {
      title: 'What happens when you get in touch',
      show: () => (
        <NumberedSteps
          steps={[
            {
              heading: 'You ring',
              body: 'Somebody answers, usually within 5 minutes. You do not have to give a name.',
            },
            { heading: 'You talk', body: 'They ask what would help. You can stop at any time.' },
            { body: 'You agree on what happens next.' },
          ]}
        />
      ),
    },
  ],
}
