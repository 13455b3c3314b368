import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PublishedService } from '../services/published-service.ts'
import type { FromBuilder, ToBuilder } from './index-process.ts'
import { createIndexBuilder } from './service-index/build-index.ts'
import { putTogether } from './service-index/in-pieces.ts'
import type { ServiceIndex } from './service-index/index-words.ts'
import type { Thesaurus } from './thesaurus/thesaurus-words.ts'

// The build writes the program beside the server; from sources it runs as it is on a Node that strips types.
const built = import.meta.url.endsWith('.js')
const canStripTypes = process.features.typescript !== undefined && process.features.typescript !== false
const program = fileURLToPath(new URL(built ? './index-process.js' : './index-process.ts', import.meta.url))

export const canBuildBeside: boolean = built || canStripTypes

/**
 * Builds an index in a process of its own, page by page, so that no visitor waits. It ends with it and gives everything
 * back: a thread left 50 to 100 MB behind in this process. The index comes over in pieces.
 */
export async function buildBeside(pages: AsyncIterable<readonly string[]>): Promise<ServiceIndex> {
  const child = fork(program, { serialization: 'advanced', execArgv: ['--max-old-space-size=512'] })
  const index = Promise.withResolvers<ServiceIndex>()
  let wanted = Promise.withResolvers<void>()
  let receiving: ReturnType<typeof putTogether> | undefined
  const fail = (error: Error): void => {
    index.reject(error)
    wanted.reject(error)
  }
  index.promise.catch(() => undefined)
  wanted.promise.catch(() => undefined)
  // It may end while the next page is read, and unheard that would leave this one waiting.
  child.once('error', fail)
  child.once('exit', () => fail(new Error('The process ended before its index was done.')))
  child.on('message', (answer: FromBuilder) => {
    if (answer === 'more') wanted.resolve()
    else if (answer === 'whole') {
      if (receiving) index.resolve(receiving.index)
    } else if ('frame' in answer) receiving = putTogether(answer.frame)
    else if ('piece' in answer) receiving?.add(answer.piece)
    else fail(new Error(answer.problem))
  })
  const send = (page: ToBuilder): void => {
    child.send(page, (error) => error && fail(error))
  }
  try {
    for await (const page of pages) {
      wanted = Promise.withResolvers<void>()
      wanted.promise.catch(() => undefined)
      send(page)
      await Promise.race([wanted.promise, index.promise])
    }
    send('done')
    return await index.promise
  } finally {
    child.kill()
  }
}

/** The same on this thread: quicker for a small directory, and for tools that have nobody waiting. */
export async function buildHere(
  thesaurus: Thesaurus,
  pages: AsyncIterable<readonly string[]>,
): Promise<ServiceIndex> {
  const builder = createIndexBuilder(thesaurus)
  for await (const page of pages) for (const text of page) builder.add(JSON.parse(text) as PublishedService)
  return builder.done()
}
