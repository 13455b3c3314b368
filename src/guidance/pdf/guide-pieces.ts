import { asStart } from '../../platform/words/in-sentence.ts'
import { usualWord } from '../guides/better-word.ts'
import { drawingWords, withBetterWord } from '../guides/drawing-words.ts'
import type { Block, Guide, Inline } from '../guides/guide.ts'
import { linesOfGuide } from '../guides/guide-helplines-rules.ts'
import type { Helpline } from '../urgent-help/helpline.ts'
import { helplinePieces } from './helpline-pieces.ts'
import {
  type Face,
  heading,
  list,
  type PdfPart,
  type Piece,
  paragraph,
  quiet,
  type Run,
  words,
} from './piece.ts'
import { reviewPieces } from './review-pieces.ts'

function runOf(part: Inline, face: Face): Run[] {
  switch (part.is) {
    case 'text':
      return words(part.text, face)
    case 'better':
      return words(part.capital ? asStart(usualWord.word) : usualWord.word, face)
    case 'strong':
      return runsOf(part.parts, 'bold')
    case 'em':
      return runsOf(part.parts, 'italic')
    case 'link':
      return runsOf(part.parts, face)
  }
}

const runsOf = (parts: readonly Inline[], face: Face = 'regular'): Run[] =>
  parts.flatMap((part) => runOf(part, face))

function pieceOf(block: Block): Piece {
  switch (block.is) {
    case 'heading':
      return heading(block.level, block.text)
    case 'paragraph':
      return { is: 'paragraph', runs: runsOf(block.parts) }
    case 'list':
      return { is: 'list', ordered: block.ordered, items: block.items.map((item) => runsOf(item)) }
    case 'quote':
      return { is: 'quote', paragraphs: block.parts.map((parts) => runsOf(parts)) }
  }
}

/** What a drawing says, as words: on paper they say it better than a small picture. */
function drawingPieces(name: Guide['drawing']): Piece[] {
  const named = (items: readonly { name: string; line: string }[]): Piece => ({
    is: 'list',
    ordered: false,
    items: items.map((item) => [...words(`${item.name}. `, 'bold'), ...words(item.line)]),
  })
  const notes = (lines: readonly string[]) => lines.map((line) => paragraph(withBetterWord(line, usualWord)))
  if (name === 'recovery_triangle') {
    const { title, aim, order, tiers, notes: below } = drawingWords.recovery_triangle
    return [
      heading(2, title),
      paragraph(`${order}:`),
      named(tiers),
      paragraph(`${aim.name}:`),
      list(aim.parts),
      ...notes(below),
    ]
  }
  if (name === 'resilience_domains') {
    const { title, domains, ground_order, ground, notes: below } = drawingWords.resilience_domains
    return [
      heading(2, title),
      named(domains),
      paragraph(`${ground_order}:`),
      named([ground]),
      ...notes(below),
    ]
  }
  return []
}

export interface Asked {
  lines: readonly Helpline[]
  /** The name of a kind of support, or undefined where there is none. */
  kindName: (id: string) => string | undefined
  /** YYYY-MM-DD in Europe/London. */
  today: string
}

/** A guide as it stands on paper: the same words as on the page, with nothing that only a screen can do. */
export function guidePart(guide: Guide, readerLabel: string, { lines, kindName, today }: Asked): PdfPart {
  const kinds = guide.kinds.flatMap((id) => kindName(id) ?? [])
  const note: Piece[] =
    guide.content_note === null
      ? []
      : [
          {
            is: 'panel',
            look: 'note',
            paragraphs: [
              words(guide.content_note),
              ...(guide.skip_to === null ? [] : [words(`If you like, go to “${guide.skip_to}” first.`)]),
            ],
          },
        ]
  return {
    name: `${guide.title} (${readerLabel.toLowerCase()})`,
    tab: guide.tab,
    pieces: [
      heading(1, guide.title),
      quiet(`Written for: ${readerLabel.toLowerCase()}.`),
      ...note,
      ...guide.blocks.map(pieceOf),
      ...drawingPieces(guide.drawing),
      heading(2, 'People you can talk to'),
      ...helplinePieces(linesOfGuide(guide, lines), today),
      ...(kinds.length > 0 ? [heading(2, 'Support that may help'), list(kinds)] : []),
      ...reviewPieces([heading(2, 'About this guide')], guide, guide.sources),
    ],
  }
}
