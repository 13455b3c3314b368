import type { Block, Inline } from './guide.ts'

const NICE = /\bNICE\b/

const names = (parts: readonly Inline[]): boolean =>
  parts.some((part) => (part.is === 'text' ? NICE.test(part.text) : 'parts' in part && names(part.parts)))

function namesNice(block: Block): boolean {
  switch (block.is) {
    case 'heading':
      return NICE.test(block.text)
    case 'paragraph':
      return names(block.parts)
    case 'list':
      return block.items.some(names)
    case 'quote':
      return block.parts.some(names)
  }
}

/** A short name that not everybody knows is explained where it is first read, once, in a sentence of its own. */
export function explainNice(blocks: readonly Block[], explanation: string): Block[] {
  const first = blocks.findIndex(namesNice)
  if (first === -1) return [...blocks]
  return [
    ...blocks.slice(0, first + 1),
    { is: 'paragraph', parts: [{ is: 'text', text: explanation }] },
    ...blocks.slice(first + 1),
  ]
}
