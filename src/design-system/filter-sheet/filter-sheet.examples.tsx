import type { Examples } from '../examples.ts'
import { FilterGroup } from './filter-group.tsx'
import { FilterSheet } from './filter-sheet.tsx'

export const filterSheetExamples: Examples = {
  name: 'Filter sheet',
  cases: [
    {
      title: 'Open',
      show: () => (
        <FilterSheet open applied={1} action="Show 7 services">
          <FilterGroup
            name="cost"
            legend="Cost"
            chosen={['free']}
            options={[
              { value: 'free', text: 'Free', remaining: 7 },
              { value: 'sliding', text: 'Pay what you can', remaining: 2 },
            ]}
          />
          <FilterGroup
            name="distance"
            legend="How far"
            single
            chosen={['10']}
            options={[
              { value: '5', text: '5 miles', remaining: 1 },
              { value: '10', text: '10 miles', remaining: 4 },
            ]}
          />
        </FilterSheet>
      ),
    },
  ],
}
