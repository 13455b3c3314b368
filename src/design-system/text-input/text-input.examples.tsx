import type { Examples } from '../examples.ts'
import { TextInput } from './text-input.tsx'

export const textInputExamples: Examples = {
  name: 'Text input',
  cases: [
    {
      title: 'Place',
      show: () => (
        <TextInput
          name="place"
          label="Where are you?"
          hint="A town or the first part of a postcode is enough."
          width={20}
        />
      ),
    },
    {
      title: 'With an error',
      show: () => (
        <TextInput
          name="postcode"
          label="Postcode"
          value="LE1"
          error="Enter a full postcode, like LE15 6AA"
          width={10}
        />
      ),
    },
  ],
}
