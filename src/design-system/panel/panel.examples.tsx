import type { Examples } from '../examples.ts'
import { Panel } from './panel.tsx'

export const panelExamples: Examples = {
  name: 'Panel',
  cases: [
    {
      title: 'The end of a journey',
      show: () => (
        <Panel title="Your place is booked" headingLevel={3}>
          <p>Thursday 4 December, 10am, online</p>
        </Panel>
      ),
    },
  ],
}
