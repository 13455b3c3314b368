import type { Examples } from '../examples.ts'
import { DateInput } from './date-input.tsx'

export const dateInputExamples: Examples = {
  name: 'Date input',
  cases: [
    {
      title: 'A day that people know',
      show: () => (
        <DateInput name="metOn" legend="When did you meet?" legendSize="s" hint="For example, 27 3 2027." />
      ),
    },
    {
      title: 'A part is missing',
      show: () => (
        <DateInput
          name="reviewOn"
          legend="Looked at again on"
          legendSize="s"
          value={{ day: '3', month: '', year: '2027' }}
          error="The date of the next look also needs a month"
        />
      ),
    },
    {
      title: 'Somebody else changed it meanwhile',
      show: () => (
        <DateInput
          name="nextOn"
          legend="Next contact on"
          legendSize="s"
          value={{ day: '3', month: 'March', year: '2027' }}
          now={{ day: '10', month: '3', year: '2027' }}
        />
      ),
    },
  ],
}
