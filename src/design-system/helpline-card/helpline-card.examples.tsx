import type { Examples } from '../examples.ts'
import { HelplineCard } from './helpline-card.tsx'

export const helplineCardExamples: Examples = {
  name: 'Helpline card',
  cases: [
    {
      title: 'Can be rung',
      show: () => (
        <HelplineCard
          name="A listening line"
          phone="116 123"
          hours="Day and night, every day"
          cost="Free"
          showsOnBill={false}
          about="Somebody to talk to about anything that troubles you."
          checked="Checked 12 September"
        />
      ),
    },
    {
      title: 'Demonstration',
      show: () => (
        <HelplineCard
          name="Fenland Line"
          phone="01632 960 990"
          demonstration
          hours="Monday to Friday, 9am to 5pm"
          cost="As any call to an 01 number"
        />
      ),
    },
  ],
}
