import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { type FetchLimits, FetchProblem } from './fetch-limits.ts'

/** Writes an answer to a file, whole or not at all. `abort` ends it when it dries up, or drips for too long. */
export async function storeBody(
  response: Response,
  path: string,
  url: string,
  limits: FetchLimits,
  abort: AbortController,
): Promise<void> {
  const tooLarge = new FetchProblem(`${url} sends more than ${limits.bytes / 1e6} MB.`)
  if (Number(response.headers.get('content-length') ?? 0) > limits.bytes) throw tooLarge
  const part = `${path}.${randomUUID()}`
  const whole = setTimeout(
    () => abort.abort(new Error(`not finished within ${limits.whole / 1000} seconds`)),
    limits.whole,
  )
  let idle = setTimeout(() => undefined, 0)
  const rest = () => {
    clearTimeout(idle)
    idle = setTimeout(
      () => abort.abort(new Error(`nothing more for ${limits.idle / 1000} seconds`)),
      limits.idle,
    )
  }
  async function* counted(body: AsyncIterable<Uint8Array>) {
    let bytes = 0
    for await (const piece of body) {
      rest()
      bytes += piece.length
      if (bytes > limits.bytes) throw tooLarge
      yield piece
    }
  }
  try {
    rest()
    await pipeline(counted(response.body ?? (async function* () {})()), createWriteStream(part))
    await rename(part, path)
  } finally {
    clearTimeout(idle)
    clearTimeout(whole)
    await rm(part, { force: true })
  }
}
