import type { Examples } from '../examples.ts'
import { StatusNote } from './status-note.tsx'

export const statusNoteExamples: Examples = {
  name: 'Status note',
  cases: [
    {
      title: 'Something was put on a list',
      show: () => (
        <StatusNote id="status-example">
          <p>“Willow Room” is on your list now.</p>
          <p>
            <a href="#list">See my list (2)</a>
          </p>
        </StatusNote>
      ),
    },
  ],
}
