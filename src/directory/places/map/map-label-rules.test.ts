import { expect, test } from 'vitest'
import { placeLabels } from './map-label-rules.ts'

test('a name stands once, at its mark, and none covers another', () => {
  const marks = [
    { text: 'Oakham', x: 100, y: 100 },
    { text: 'Oakham', x: 300, y: 40 },
    { text: 'Uppingham', x: 120, y: 108 },
    { text: 'Stamford', x: 460, y: 200 },
  ]
  const labels = placeLabels(marks, marks, 480)
  expect(labels.map(({ text, side }) => `${text} ${side}`)).toEqual([
    'Oakham end',
    'Uppingham start',
    'Stamford end',
  ])
})

test('a name goes to the other side of its mark before it covers a neighbour', () => {
  const marks = [
    { text: 'Leicester', x: 200, y: 100 },
    { text: '', x: 214, y: 98 },
  ]
  expect(placeLabels(marks.slice(0, 1), marks, 480).map(({ side }) => side)).toEqual(['end'])
})
