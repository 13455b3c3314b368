import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { shedLoad } from './shed-load.ts'

function block(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** An application in which pages wait until they are let go. */
async function appWithWaitingPages(startup: number) {
  const app = Fastify()
  const gate = Promise.withResolvers<void>()
  const { calm } = await shedLoad(app, { late: 40, every: 100, startup, most: 3 })
  app.get('/', async () => 'here')
  app.get('/slow', async () => {
    await gate.promise
    return 'here'
  })
  await app.ready()
  const statusOf = async (path: string) => (await app.inject(path)).statusCode
  const crowd = async () => {
    const waiting = Array.from({ length: 4 }, () => statusOf('/slow'))
    await pause(30)
    return waiting
  }
  const asked = () => statusOf('/')
  return { app, calm, crowd, asked, open: gate.resolve }
}

// The loop is held up, and its lateness read before the next visitor comes.
async function holdUp(): Promise<void> {
  block(900)
  await pause(30)
}

test('while it starts, nobody is refused, however late the loop', async () => {
  const { app, crowd, asked, open } = await appWithWaitingPages(60_000)
  const waiting = await crowd()
  await holdUp()
  expect(await asked()).toBe(200)
  open()
  expect(new Set(await Promise.all(waiting))).toEqual(new Set([200]))
  await app.close()
})

test('once it has been calm, a crowd on a late loop is refused, and one visitor alone never is', async () => {
  const { app, calm, crowd, asked, open } = await appWithWaitingPages(3000)
  await calm
  const waiting = await crowd()
  await holdUp()
  expect(await asked()).toBe(503)
  open()
  expect(new Set(await Promise.all(waiting))).toEqual(new Set([200]))
  await holdUp()
  expect(await asked()).toBe(200)
  await app.close()
})
