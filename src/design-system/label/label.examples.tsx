import type { Examples } from '../examples.ts'
import { Label } from './label.tsx'

export const labelExamples: Examples = {
  name: 'Label',
  cases: [
    {
      title: 'Sizes',
      show: () => (
        <>
          <Label for="example-label">Plain</Label>
          <Label for="example-label" size="m">
            Medium
          </Label>
          <Label for="example-label" size="l">
            Large
          </Label>
          <input type="text" id="example-label" class="govuk-input" autocomplete="off" />
        </>
      ),
    },
  ],
}
