import type { Examples } from '../examples.ts'
import { SummaryList } from './summary-list.tsx'

export const summaryListExamples: Examples = {
  name: 'Summary list',
  cases: [
    {
      title: 'Check before sending',
      show: () => (
        <SummaryList
          rows={[
            {
              key: 'Who it is for',
              value: 'A child of 7',
              actions: [{ href: '#who', text: 'Change', hidden: 'who it is for' }],
            },
            {
              key: 'Place',
              value: 'Oakham, LE15',
              actions: [{ href: '#place', text: 'Change', hidden: 'the place' }],
            },
          ]}
        />
      ),
    },
    {
      title: 'Facts',
      show: () => (
        <SummaryList
          rows={[
            { key: 'Cost', value: 'Free' },
            { key: 'Wait', value: 'About 3 weeks, said on 12 September' },
          ]}
        />
      ),
    },
  ],
}
