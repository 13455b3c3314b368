import { expect, it } from 'vitest'
import { afterKeyUp, type ExitPresses, noPresses, pressesToExit } from './exit-presses.ts'

/**
 * `S` is Shift let go, `A` a capital typed (its letter comes up first), `a` a letter; a number waits so many seconds.
 */
function press(keys: string): ExitPresses {
  let now = 10_000
  let presses = noPresses
  const up = (key: string, shiftKey: boolean) => {
    now += 100
    presses = afterKeyUp(presses, { key, shiftKey, timeStamp: now })
  }
  for (const step of keys) {
    if (step === 'S') up('Shift', false)
    else if (step === 'A') {
      up('A', true)
      up('Shift', false)
    } else if (step === 'a') up('a', false)
    else now += Number(step) * 1000 - 100
  }
  return presses
}

const leaves = (keys: string) => press(keys).count >= pressesToExit

it.each([
  ['SSS', 'three presses one after another'],
  ['S5S5S', 'five seconds between presses, for slow hands'],
  ['aSSS', 'after typing'],
  ['ASSS', 'after typing a capital'],
])('%s leaves: %s', (keys) => {
  expect(leaves(keys)).toBe(true)
})

it.each([
  ['SS', 'two presses'],
  ['AAA', 'three capitals'],
  ['SASS', 'a capital between the presses'],
  ['SSaS', 'another key between the presses'],
  ['S6S6S', 'more than five seconds between presses'],
  ['SS6S', 'a long pause before the last press'],
])('%s stays: %s', (keys) => {
  expect(leaves(keys)).toBe(false)
})

it('starts again after a long pause with the press that ended it', () => {
  expect(press('SS6S').count).toBe(1)
})
