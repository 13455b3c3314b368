import type { Examples } from '../examples.ts'
import { Select } from './select.tsx'

export const selectExamples: Examples = {
  name: 'Select',
  cases: [
    {
      title: 'A long list',
      show: () => (
        <Select
          name="hub"
          label="Your hub"
          value="rutland"
          options={[
            { value: 'leicester', text: 'Leicester' },
            { value: 'rutland', text: 'Rutland' },
          ]}
        />
      ),
    },
    {
      title: 'With an error',
      show: () => (
        <Select
          name="region"
          label="Region"
          error="Choose a region"
          options={[
            { value: '', text: 'Choose' },
            { value: 'wales', text: 'Wales' },
          ]}
        />
      ),
    },
  ],
}
