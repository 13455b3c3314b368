import { Agent, request } from 'node:http'
import type { LoadRequest } from './load-job.ts'

export interface RecordedPage {
  method: string
  path: string
  status: number
  headers: Record<string, string>
  body: Buffer
}

// These belong to the connection or the moment, not to the page.
const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length'])

const recordOne = (
  base: string,
  agent: Agent,
  { method, path, headers, body }: LoadRequest,
): Promise<RecordedPage> =>
  new Promise((resolve, reject) => {
    const asked = request(base + path, { method, agent, headers: headers ?? {} }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => {
        const kept = Object.entries(answer.headers).flatMap(([name, value]) =>
          typeof value === 'string' && !ofTheConnection.has(name) ? [[name, value] as const] : [],
        )
        const status = answer.statusCode ?? 0
        resolve({ method, path, status, headers: Object.fromEntries(kept), body: Buffer.concat(parts) })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })

/** Asks for each page once and keeps status, headers and the bytes as sent, in the order of the requests. */
export async function recordPages(base: string, requests: readonly LoadRequest[]): Promise<RecordedPage[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  try {
    return await Promise.all(requests.map((each) => recordOne(base, agent, each)))
  } finally {
    agent.destroy()
  }
}
