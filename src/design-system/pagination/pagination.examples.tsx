import type { Examples } from '../examples.ts'
import { Pagination } from './pagination.tsx'

export const paginationExamples: Examples = {
  name: 'Pagination',
  cases: [
    {
      title: 'Many pages',
      show: () => (
        <Pagination
          label="Pages of the example"
          previous="#p3"
          next="#p5"
          items={[
            { number: 1, href: '#p1' },
            { ellipsis: true },
            { number: 3, href: '#p3' },
            { number: 4, href: '#p4', current: true },
            { number: 5, href: '#p5' },
            { ellipsis: true },
            { number: 9, href: '#p9' },
          ]}
        />
      ),
    },
  ],
}
