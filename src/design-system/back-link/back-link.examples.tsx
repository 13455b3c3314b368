import type { Examples } from '../examples.ts'
import { BackLink } from './back-link.tsx'

export const backLinkExamples: Examples = {
  name: 'Back link',
  cases: [
    { title: 'To the question before', show: () => <BackLink href="#before" /> },
    { title: 'With words', show: () => <BackLink href="#results">Back to the results</BackLink> },
  ],
}
