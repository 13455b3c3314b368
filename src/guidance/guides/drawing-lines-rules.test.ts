import { expect, it } from 'vitest'
import { evenLines } from './drawing-lines-rules.ts'

it.each([
  ['What next', 20, ['What next']],
  ['Getting the right help', 18, ['Getting the', 'right help']],
  ['Understanding the why', 11, ['Understanding', 'the why']],
  ['When life is unpredictable', 10, ['When', 'life is', 'unpredictable']],
])('“%s” in lines of %i characters', (name, most, lines) => {
  expect(evenLines(name, most)).toEqual(lines)
})
