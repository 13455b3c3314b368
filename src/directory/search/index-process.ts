import type { PublishedService } from '../services/published-service.ts'
import { createIndexBuilder } from './service-index/build-index.ts'
import { type Frame, type Piece, takeApart } from './service-index/in-pieces.ts'
import { readThesaurus } from './thesaurus/thesaurus-content.ts'

/** To this process: pages of records as JSON text, then "done". */
export type ToBuilder = readonly string[] | 'done'
/** Back: "more" after each page; in the end a frame, its pieces, and "whole"; or what went wrong. */
export type FromBuilder = 'more' | 'whole' | { frame: Frame } | { piece: Piece } | { problem: string }

const builder = createIndexBuilder(readThesaurus())

const say = (answer: FromBuilder): void => {
  process.send?.(answer)
}

function giveIndex(): void {
  const { frame, pieces } = takeApart(builder.done())
  say({ frame })
  for (const piece of pieces) say({ piece })
  say('whole')
}

function take(page: ToBuilder): void {
  if (page === 'done') giveIndex()
  else {
    for (const text of page) builder.add(JSON.parse(text) as PublishedService)
    say('more')
  }
}

process.on('message', (page: ToBuilder) => {
  try {
    take(page)
  } catch (error) {
    say({ problem: String(error) })
  }
})
// Whoever asked may be gone: nobody waits for an index then.
process.on('disconnect', () => process.exit())
