import type { Examples } from '../examples.ts'

export const exitBarExamples: Examples = {
  name: 'Exit bar',
  cases: [
    {
      title: 'Where it is',
      show: () => <p>The exit bar stands at the top of this page and stays there while you scroll.</p>,
    },
  ],
}
