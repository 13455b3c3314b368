import type { Examples } from '../examples.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'

export const breadcrumbsExamples: Examples = {
  name: 'Breadcrumbs',
  cases: [
    {
      title: 'Three steps',
      show: () => (
        <Breadcrumbs
          items={[
            { text: 'Home', href: '/' },
            { text: 'Understand', href: '/understand' },
            { text: 'Sleep and nightmares' },
          ]}
        />
      ),
    },
  ],
}
