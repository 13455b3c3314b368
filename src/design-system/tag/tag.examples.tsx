import type { Examples } from '../examples.ts'
import { Tag } from './tag.tsx'

export const tagExamples: Examples = {
  name: 'Tag',
  cases: [
    {
      title: 'Tones',
      show: () => (
        <p>
          <Tag>Draft</Tag> <Tag tone="canal">Open now</Tag> <Tag tone="reed">Checked</Tag>{' '}
          <Tag tone="heather">Waiting list</Tag>
        </p>
      ),
    },
  ],
}
