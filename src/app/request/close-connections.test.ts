import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { closeConnections } from './close-connections.ts'

test('an open connection that has sent nothing, or half a request, does not hold up the end', async () => {
  const app = Fastify()
  closeConnections(app)
  app.get('/', async () => 'here')
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const [silent, between, half] = [connect(port), connect(port), connect(port)]
  for (const socket of [silent, between, half]) socket.on('error', () => undefined)
  between.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n')
  half.write('GET / HTTP/1.1\r\n')
  await once(between, 'data')
  const from = performance.now()
  await app.close()
  expect(performance.now() - from).toBeLessThan(1000)
})

test('an answer that is on its way is waited for', async () => {
  const app = Fastify()
  closeConnections(app)
  let isAsked: () => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve
  })
  app.get('/', async () => {
    isAsked()
    await new Promise((resolve) => setTimeout(resolve, 300))
    return 'here'
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const answer = fetch(url)
  await asked
  await app.close()
  expect(await (await answer).text()).toBe('here')
})
