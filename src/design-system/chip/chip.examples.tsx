import type { Examples } from '../examples.ts'
import { Chip, Chips, RemovableChip } from './chip.tsx'

export const chipExamples: Examples = {
  name: 'Chip',
  cases: [
    {
      title: 'What was understood',
      show: () => (
        <Chips
          label="What we understood"
          chips={[
            <RemovableChip key="place" name="remove" value="place" text="near LE15" />,
            <RemovableChip key="age" name="remove" value="age" text="for a child of 7" />,
            <RemovableChip key="need" name="remove" value="need" text="nightmares" />,
          ]}
        />
      ),
    },
    {
      title: 'Words only',
      show: () => (
        <Chips
          label="Languages"
          chips={[<Chip key="en" text="English" />, <Chip key="cy" text="Cymraeg" />]}
        />
      ),
    },
  ],
}
