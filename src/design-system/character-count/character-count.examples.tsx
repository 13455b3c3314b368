import type { Examples } from '../examples.ts'
import { CharacterCount } from './character-count.tsx'

export const characterCountExamples: Examples = {
  name: 'Character count',
  cases: [
    {
      title: 'The limit is said before',
      show: () => <CharacterCount name="note" label="A note for the trainer" limit={2000} rows={3} />,
    },
  ],
}
