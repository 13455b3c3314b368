import type { RequestListener } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import type { Database } from '../../platform/db/database.ts'

const form = `<form method="post" action="/said"><input name="words" value="x"></form>
<form method="post" action="/look"><input name="name" value="x"></form>`
const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><title>Faults</title><body>${form}${body}</body></html>`

/**
 * A page with two faults on purpose, for a trial only: words shown as they came, and words put into SQL as they came. A tool that
 * finds nothing here would find nothing anywhere. It answers compressed where that is asked for, as our own pages do.
 */
export const faultyPage =
  ({ pool }: Pick<Database, 'pool'>): RequestListener =>
  async (request, response) => {
    let sent = ''
    for await (const piece of request) sent += String(piece)
    const fields = new URLSearchParams(sent)
    const send = (status: number, body: string) => {
      const isPacked = request.headers['accept-encoding']?.includes('br') === true
      response
        .writeHead(status, { 'content-type': 'text/html', ...(isPacked && { 'content-encoding': 'br' }) })
        .end(isPacked ? brotliCompressSync(page(body)) : page(body))
    }
    if (request.url !== '/look') return send(200, `<p>${fields.get('words') ?? ''}</p>`)
    try {
      const { rowCount } = await pool.query(`SELECT 1 FROM network.hub WHERE slug = '${fields.get('name')}'`)
      return send(200, `<p>${rowCount} found</p>`)
    } catch (error) {
      return send(500, `<p>${error instanceof Error ? error.message : ''}</p>`)
    }
  }
