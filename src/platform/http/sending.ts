import { createHash } from 'node:crypto'
import { type Asked, one } from './route.ts'

/**
 * One sending of a form that makes something. Pressed twice, or sent again because no answer came, it is the same one;
 * with another word in it, as after the browser's way back, it is another.
 */
export interface Sending {
  /** 32 bytes that are kept for a day. */
  mark: Buffer
  /** 32 bytes that are kept nowhere: whoever sends the same again has the same. */
  own: Buffer
}

/**
 * Null for a form without a number: an ordinary sending, each of which makes something. Nobody gets such a form from us but
 * in a page from before an update, whose words shall not be lost; and who writes their own requests could as well write
 * another number each time.
 */
export function sendingOf({ params, form }: Pick<Asked, 'params' | 'form'>): Sending | null {
  if (!/^[0-9a-f-]{36}$/.test(one(form.sending))) return null
  const bytes = createHash('sha512')
    .update(JSON.stringify([params, form]))
    .digest()
  return { mark: bytes.subarray(0, 32), own: bytes.subarray(32) }
}
