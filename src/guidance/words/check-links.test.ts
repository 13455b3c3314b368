import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readGuidanceContent } from '../guidance-content.ts'
import { checkLinks } from './check-links.ts'
import { linksToCheck } from './links-to-check.ts'

const asked: string[] = []
// A real server with the manners that websites have.
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  const isHead = request.method === 'HEAD'
  switch (request.url) {
    case '/moved':
      return response.writeHead(301, { location: '/here' }).end()
    case '/no-head':
      return response.writeHead(isHead ? 405 : 200).end()
    case '/drops-head':
      return isHead ? request.socket.destroy() : response.writeHead(200).end('here')
    case '/gone':
      return response.writeHead(404).end()
    case '/no-machines':
      return response.writeHead(403).end()
    case '/slow':
      return
    default:
      return response.writeHead(200).end('here')
  }
})
let base = ''
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('somebody who looks after sources is told which answer, which moved people away and which are gone', async () => {
  const paths = ['/here', '/moved', '/no-head', '/drops-head', '/gone', '/no-machines', '/slow']
  let told = 0
  const checked = await checkLinks([...paths.map((path) => base + path), 'http://127.0.0.1:9/'], {
    timeout: 400,
    onEach: () => {
      told += 1
    },
  })
  expect(checked.map(({ state }) => state)).toEqual([
    ...['answers', 'answers', 'answers', 'answers', 'gone', 'shut', 'silent', 'silent'],
  ])
  expect(told).toBe(8)
  expect(checked.map(({ said }) => said)).toEqual(
    expect.arrayContaining(['200', '404', '403', 'no answer in time']),
  )
  // What answers to the small question is not asked the large one.
  expect(asked).not.toContain('GET /here')
  expect(asked).toContain('GET /gone')
})

test('the list holds the addresses of guides, kinds, worksheets and helplines, each once, with who names it', () => {
  const links = linksToCheck(readGuidanceContent())
  expect(new Set(links.map(({ address }) => address)).size).toBe(links.length)
  const folders = new Set(links.flatMap(({ namedIn }) => namedIn).map((name) => name.split('/')[0]))
  expect([...folders].toSorted()).toEqual(['guides', 'helplines', 'kinds-of-support', 'worksheets'])
  for (const { address } of links) expect(URL.canParse(address), address).toBe(true)
})
