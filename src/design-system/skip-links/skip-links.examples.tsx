import type { Examples } from '../examples.ts'
import { SkipLinks } from './skip-links.tsx'

export const skipLinksExamples: Examples = {
  name: 'Skip links',
  cases: [{ title: 'Seen when focused', show: () => <SkipLinks mainId="gallery" /> }],
}
