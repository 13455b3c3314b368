import type { Examples } from '../examples.ts'
import { Radios } from './radios.tsx'

export const radiosExamples: Examples = {
  name: 'Radios',
  cases: [
    {
      title: 'One question',
      show: () => (
        <Radios
          name="who"
          legend="Who is it for?"
          legendSize="m"
          hint="We ask so that we show help for the right age."
          items={[
            { value: 'me', text: 'For me' },
            {
              value: 'child',
              text: 'For a child I look after',
              hint: 'Your own child, or one you foster or care for',
            },
            { divider: 'or' },
            { value: 'unsure', text: 'I’m not sure' },
          ]}
        />
      ),
    },
    {
      title: 'With an error, side by side',
      show: () => (
        <Radios
          name="call"
          legend="Is it safe to ring you?"
          error="Choose yes or no"
          inline
          value="no"
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
        />
      ),
    },
  ],
}
