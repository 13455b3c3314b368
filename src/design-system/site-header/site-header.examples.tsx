import type { Examples } from '../examples.ts'
import { SiteHeader } from './site-header.tsx'

export const siteHeaderExamples: Examples = {
  name: 'Site header',
  cases: [
    {
      title: 'With ways on',
      show: () => (
        <SiteHeader
          label="Example"
          links={[
            { href: '/urgent-help', text: 'Urgent help' },
            { href: '/understand', text: 'Understand', current: true },
            { href: '/find', text: 'Find support' },
          ]}
        />
      ),
    },
  ],
}
