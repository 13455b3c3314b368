import { expect, it } from 'vitest'
import { someService } from '../../../../test/support/some-service.ts'
import { indexServices } from '../search.ts'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import { putTogether, takeApart } from './in-pieces.ts'

it('an index comes out of its pieces as it went in, and keeps nothing of the messages that brought them', () => {
  const services = Array.from({ length: 400 }, (_, number) =>
    someService(
      number,
      { areas: [{ kind: 'uk', name: 'United Kingdom', origin: 'record' }] },
      { need: ['bereavement'] },
    ),
  )
  const index = indexServices(readThesaurus(), services)
  const { frame, pieces } = takeApart(index)
  const { add, index: again } = putTogether(structuredClone(frame))
  let messages = 0
  for (const piece of pieces) {
    // As it arrives: a view of a longer message, at an odd place.
    const message = new Uint8Array(piece.bytes.length + 7)
    message.set(piece.bytes, 7)
    add({ ...piece, bytes: message.subarray(7) })
    messages += 1
  }
  expect(messages).toBeGreaterThan(20)
  expect(again).toEqual(index)
  expect(again.text.services.buffer.byteLength).toBe(again.text.services.byteLength)
  expect(again.ids.bytes.buffer.byteLength).toBe(again.ids.bytes.byteLength)
})
