import type { Examples } from '../examples.ts'
import { ErrorMessage } from './error-message.tsx'

export const errorMessageExamples: Examples = {
  name: 'Error message',
  cases: [{ title: 'Names the mend', show: () => <ErrorMessage>Enter a town or a postcode</ErrorMessage> }],
}
