import type { Examples } from '../examples.ts'
import { ErrorSummary } from './error-summary.tsx'

export const errorSummaryExamples: Examples = {
  name: 'Error summary',
  cases: [
    {
      title: 'First in main after a form came back',
      show: () => (
        <ErrorSummary
          takeFocus={false}
          errors={[
            { text: 'Enter a full postcode, like LE15 6AA', href: '#postcode' },
            { text: 'Choose yes or no', href: '#call' },
          ]}
        />
      ),
    },
  ],
}
