import type { Examples } from '../examples.ts'
import { TextInput } from '../text-input/text-input.tsx'
import { Fieldset } from './fieldset.tsx'

export const fieldsetExamples: Examples = {
  name: 'Fieldset',
  cases: [
    {
      title: 'Two fields that belong together',
      show: () => (
        <Fieldset legend="When may we ring?" legendSize="m">
          <TextInput name="from" label="From" width={5} />
          <TextInput name="until" label="Until" width={5} />
        </Fieldset>
      ),
    },
  ],
}
