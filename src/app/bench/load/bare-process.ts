// The yardstick: Node's own server, which sends recorded bytes from memory and does nothing else.
import { createServer } from 'node:http'
import type { RecordedPage } from './recorded-pages.ts'

const pages = new Map<string, RecordedPage>()

const server = createServer((request, response) => {
  const page = pages.get(`${request.method} ${request.url}`)
  if (!page) {
    response.writeHead(404).end()
    return
  }
  request.resume()
  response.writeHead(page.status, page.headers)
  response.end(page.body)
})

process.once('message', (recorded: RecordedPage[]) => {
  for (const page of recorded) {
    const body = Buffer.from(page.body)
    const headers = { ...page.headers, 'content-length': String(body.length) }
    pages.set(`${page.method} ${page.path}`, { ...page, headers, body })
  }
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.(typeof address === 'object' ? (address?.port ?? 0) : 0)
  })
})
