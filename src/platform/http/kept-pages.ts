import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'

interface KeptPage {
  plain: Buffer
  gzip: Buffer
  brotli: Buffer
  etag: string
}

/** Pages that are the same for everybody, made once, answered from memory: they need no database and cost almost nothing. */
export interface KeptPages {
  keep: (path: string, html: string) => void
  /** Answers and returns true when the path is kept; called before anything that could refuse. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
  paths: () => string[]
}

export function makeKeptPages(headers: Readonly<Record<string, string>>): KeptPages {
  const pages = new Map<string, KeptPage>()
  return {
    keep: (path, html) => {
      const plain = Buffer.from(html)
      const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
      pages.set(path, { plain, gzip: gzipSync(plain), brotli: brotliCompressSync(plain), etag })
    },
    paths: () => [...pages.keys()],
    answer: (request, response) => {
      const url = request.url ?? ''
      const end = url.indexOf('?')
      const kept = pages.get(end < 0 ? url : url.slice(0, end))
      if (!kept || (request.method !== 'GET' && request.method !== 'HEAD')) return false
      const common = {
        ...headers,
        etag: kept.etag,
        'cache-control': 'public, max-age=300',
        vary: 'Accept-Encoding',
      }
      if (request.headers['if-none-match'] === kept.etag) {
        response.writeHead(304, common).end()
        return true
      }
      const accepted = request.headers['accept-encoding'] ?? ''
      const coding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : ''
      const body = coding === 'br' ? kept.brotli : coding === 'gzip' ? kept.gzip : kept.plain
      response.writeHead(200, {
        ...common,
        ...(coding === '' ? {} : { 'content-encoding': coding }),
        'content-type': 'text/html; charset=utf-8',
        'content-length': body.length,
      })
      response.end(request.method === 'HEAD' ? undefined : body)
      return true
    },
  }
}
