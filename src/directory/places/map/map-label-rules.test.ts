import { expect, test } from 'vitest'
import { placeLabels } from './map-label-rules.ts'

test('a name stands once, beside its mark, and none covers another', () => {
  const labels = placeLabels(
    [
      { text: 'Oakham', x: 100, y: 100 },
      { text: 'Oakham', x: 300, y: 40 },
      { text: 'Uppingham', x: 120, y: 108 },
      { text: 'Stamford', x: 460, y: 200 },
    ],
    480,
  )
  expect(labels.map(({ text, side }) => `${text} ${side}`)).toEqual(['Oakham start', 'Stamford end'])
})
