import type { Examples } from '../examples.ts'

export const siteFooterExamples: Examples = {
  name: 'Site footer',
  cases: [
    { title: 'Where it is', show: () => <p>The footer, with its urgent help strip, ends this page.</p> },
  ],
}
