import type { Examples } from '../examples.ts'
import { ProgressNote } from './progress-note.tsx'

export const progressNoteExamples: Examples = {
  name: 'Progress note',
  cases: [
    {
      title: 'How far it is',
      show: () => (
        <ProgressNote label="Services read" value={86} max={214}>
          Reading 214 services from the file. 86 are done.
        </ProgressNote>
      ),
    },
  ],
}
