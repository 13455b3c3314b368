import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { PublishedService } from '../services/published-service.ts'
import type { FromBuilder, ToBuilder } from './index-process.ts'
import { createIndexBuilder } from './service-index/build-index.ts'
import type { ServiceIndex } from './service-index/index-words.ts'
import type { Thesaurus } from './thesaurus/thesaurus-words.ts'

// The build writes the program beside the server; from sources it runs as it is on a Node that strips types.
const built = import.meta.url.endsWith('.js')
const canStripTypes = process.features.typescript !== undefined && process.features.typescript !== false
const program = fileURLToPath(new URL(built ? './index-process.js' : './index-process.ts', import.meta.url))

export const canBuildBeside: boolean = built || canStripTypes

/**
 * Builds an index in a process of its own, page by page, so that no visitor waits. It ends with it and gives everything
 * back: a thread left 50 to 100 MB behind in this process. Typed arrays come over as they are (serialization: advanced).
 */
export async function buildBeside(pages: AsyncIterable<readonly string[]>): Promise<ServiceIndex> {
  const child = fork(program, { serialization: 'advanced', execArgv: ['--max-old-space-size=512'] })
  // Listened to all the time: it may end while the next page is read, and unheard that would leave this one waiting.
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error('The process ended before its index was done.')))
  })
  ended.catch(() => undefined)
  try {
    const send = async (page: ToBuilder): Promise<FromBuilder> => {
      const answer = once(child, 'message').then(([message]) => message as FromBuilder)
      child.send(page)
      return Promise.race([answer, ended])
    }
    for await (const page of pages) wellBuilt(await send(page))
    return indexOf(await send('done'))
  } finally {
    child.kill()
  }
}

function wellBuilt(answer: FromBuilder): 'more' | ServiceIndex {
  if (answer !== 'more' && 'problem' in answer) throw new Error(answer.problem)
  return answer
}

function indexOf(answer: FromBuilder): ServiceIndex {
  const index = wellBuilt(answer)
  if (index === 'more') throw new Error('The process gave no index.')
  return index
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
