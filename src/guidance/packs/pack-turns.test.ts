import { expect, test } from 'vitest'
import { inPackTurn, PacksBusy, piecesInPackTurn } from './pack-turns.ts'

test('one pack is made at a time, a few wait, more are refused, and whoever goes away gives the turn back', async () => {
  let making = 0
  let most = 0
  const make = async () => {
    making += 1
    most = Math.max(most, making)
    await new Promise((resolve) => setTimeout(resolve, 5))
    making -= 1
    return 'made'
  }
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => inPackTurn(make)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
  expect(tries.filter((each) => each.status === 'rejected' && each.reason instanceof PacksBusy)).toHaveLength(
    6,
  )
  expect(most).toBe(1)
  async function* pieces() {
    yield 'one'
    yield 'two'
  }
  for await (const piece of piecesInPackTurn(pieces())) if (piece === 'one') break
  expect(await inPackTurn(make)).toBe('made')
})
