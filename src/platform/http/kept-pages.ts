import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { negotiate } from '@fastify/accept-negotiator'
import { type Coding, type PackedBody, packedBody } from './packed-body.ts'

interface Ready {
  head: OutgoingHttpHeaders
  bytes: Buffer
}

interface KeptPage {
  body: PackedBody
  etag: string
  /** What every answer says, and each form with its own head, made when it is first asked for and then only sent. */
  common: OutgoingHttpHeaders
  ready: Map<Coding | null, Ready>
}

/**
 * Pages that are the same for everybody, made once, answered from memory: they need no database and cost almost
 * nothing.
 */
export interface KeptPages {
  keep: (path: string, html: string) => void
  /** Answers and returns true when the path is kept; called before anything that could refuse. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
  paths: () => string[]
}

// "*" stands for what is not named, so it must not lead to a coding that was refused by name.
function codingFor(accepted = ''): Coding | null {
  const coding = negotiate(accepted.toLowerCase().replaceAll('*', 'identity'), ['br', 'gzip', 'identity'])
  return coding === 'identity' ? null : coding
}

function readyIn({ body, common, ready }: KeptPage, coding: Coding | null): Ready {
  const made = ready.get(coding)
  if (made) return made
  const bytes = coding === null ? body.plain : body.as(coding)
  const head = {
    ...common,
    ...(coding === null ? {} : { 'content-encoding': coding }),
    'content-type': 'text/html; charset=utf-8',
    'content-length': bytes.length,
  }
  ready.set(coding, { head, bytes })
  return { head, bytes }
}

export function makeKeptPages(headers: Readonly<Record<string, string>>): KeptPages {
  const pages = new Map<string, KeptPage>()
  return {
    keep: (path, html) => {
      const plain = Buffer.from(html)
      // Made anew every minute and seldom different: packing is what costs.
      if (pages.get(path)?.body.plain.equals(plain)) return
      const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
      const common = { ...headers, etag, 'cache-control': 'public, max-age=300', vary: 'Accept-Encoding' }
      pages.set(path, { body: packedBody(plain), etag, common, ready: new Map() })
    },
    paths: () => [...pages.keys()],
    answer: (request, response) => {
      const url = request.url ?? ''
      const end = url.indexOf('?')
      const kept = pages.get(end < 0 ? url : url.slice(0, end))
      if (!kept || (request.method !== 'GET' && request.method !== 'HEAD')) return false
      if (request.headers['if-none-match'] === kept.etag) {
        response.writeHead(304, kept.common).end()
        return true
      }
      const { head, bytes } = readyIn(kept, codingFor(request.headers['accept-encoding']))
      response.writeHead(200, head).end(request.method === 'HEAD' ? undefined : bytes)
      return true
    },
  }
}
