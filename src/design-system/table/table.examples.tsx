import type { Examples } from '../examples.ts'
import { Table } from './table.tsx'

export const tableExamples: Examples = {
  name: 'Table',
  cases: [
    {
      title: 'Numbers stand under each other',
      show: () => (
        <Table
          id="came"
          caption="People who came, by hub"
          firstCellIsHeader
          columns={[
            { heading: 'Hub' },
            { heading: 'Autumn', numeric: true },
            { heading: 'Spring', numeric: true },
          ]}
          rows={[
            ['Leicester', '128', '1,204'],
            ['Rutland', '36', '91'],
          ]}
        />
      ),
    },
  ],
}
