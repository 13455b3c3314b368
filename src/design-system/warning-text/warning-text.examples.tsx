import type { Examples } from '../examples.ts'
import { WarningText } from './warning-text.tsx'

export const warningTextExamples: Examples = {
  name: 'Warning text',
  cases: [
    {
      title: 'A consequence',
      show: () => <WarningText>If you close this page, what you wrote is gone.</WarningText>,
    },
  ],
}
