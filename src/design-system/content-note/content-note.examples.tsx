import type { Examples } from '../examples.ts'
import { ContentNote } from './content-note.tsx'

export const contentNoteExamples: Examples = {
  name: 'Content note',
  cases: [
    {
      title: 'Before hard content',
      show: () => (
        <ContentNote
          skip={{ href: '#what-you-can-do', text: 'Go to what you can do' }}
          short={{ href: '#short', text: 'Read the short version' }}
        >
          This page describes sexual abuse in general terms.
        </ContentNote>
      ),
    },
  ],
}
