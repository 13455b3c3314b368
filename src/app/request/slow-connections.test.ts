import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/support/test-app.ts'

const app = await testApp('empty')
const { server } = app.app
const port = Number(new URL(app.url).port)

const headers = [
  'POST /find HTTP/1.1',
  'Host: localhost',
  'Sec-Fetch-Site: same-origin',
  'Content-Type: application/x-www-form-urlencoded',
]
/** Each sends its first lines and then a byte each 200 ms. */
const kinds = {
  'never ends its headers': { first: headers.join('\r\n'), next: 'x' },
  'never ends its form': {
    first: [...headers, 'Content-Length: 5000', '', 'words='].join('\r\n'),
    next: 'a',
  },
  'says nothing at all': { first: '', next: '' },
}

interface Slow {
  said: () => string
  over: Promise<unknown>
}

async function beginSlowly({ first, next }: { first: string; next: string }): Promise<Slow> {
  const socket: Socket = connect(port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => (said += chunk)).on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(first)
  const drip = setInterval(() => next && socket.write(next), 200)
  return { said: () => said, over: once(socket, 'close').then(() => clearInterval(drip)) }
}

test('somebody who holds 200 connections with slow requests is cut off, and urgent help answers all the while', async () => {
  expect([server.headersTimeout, server.requestTimeout, server.timeout]).toEqual([10_000, 30_000, 60_000])
  // The same limits, shorter: nobody shall wait half a minute for a test.
  server.headersTimeout = 1000
  server.requestTimeout = 2000
  const slow = await Promise.all(
    Object.values(kinds).flatMap((kind) => Array.from({ length: 67 }, () => beginSlowly(kind))),
  )
  let isOver = false
  const all = Promise.all(slow.map(({ over }) => over)).then(() => (isOver = true))
  const answered: number[] = []
  while (!isOver) {
    const from = performance.now()
    const answer = await fetch(`${app.url}/urgent-help`, { signal: AbortSignal.timeout(2000) })
    expect(answer.status).toBe(200)
    answered.push(performance.now() - from)
    await sleep(100)
  }
  await all
  expect(answered.length).toBeGreaterThan(5)
  for (const { said } of slow) expect(said()).toMatch(/^HTTP\/1\.1 408 [\s\S]*href="tel:999"/)
}, 20_000)
