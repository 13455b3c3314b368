import type { Block, Guide, Inline } from '../../src/guidance/guides/guide.ts'

const textOf = (parts: readonly Inline[]): string =>
  parts
    .map((part) => (part.is === 'text' ? part.text : part.is === 'better' ? 'recovery' : textOf(part.parts)))
    .join('')
/** What a block says: its text, or that of each item. */
export const itemsOf = (block: Block): string[] => {
  if (block.is === 'heading') return [block.text]
  if (block.is === 'paragraph') return [textOf(block.parts)]
  return block.is === 'list' ? block.items.map(textOf) : block.parts.map(textOf)
}

/** All that a guide says to its reader, a block or an item a line. */
export const wordsOf = (guide: Guide): string => guide.blocks.flatMap(itemsOf).join('\n')
