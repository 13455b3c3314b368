import { once } from 'node:events'
import { startProgram, stopProgram } from './child-program.ts'
import type { RecordedPage } from './recorded-pages.ts'

export interface BareServer {
  base: string
  stop: () => Promise<void>
}

/** Node's own server in a process of its own, sending the same bytes under the same addresses. */
export async function startBareServer(pages: readonly RecordedPage[]): Promise<BareServer> {
  const child = startProgram('bench-bare')
  child.send([...pages])
  const [port] = await once(child, 'message')
  return { base: `http://127.0.0.1:${port}`, stop: () => stopProgram(child) }
}
