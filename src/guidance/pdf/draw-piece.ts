import { light } from '../../design-system/index.ts'
import { drawPanel, heightOfPanel } from './draw-panel.ts'
import { drawQuestion, heightOfQuestion } from './draw-question.ts'
import { headingLook, looks, page, textWidth } from './page-look.ts'
import { element, marked, need, type Paper, spaceAbove } from './paper.ts'
import type { Piece, Run } from './piece.ts'
import { drawLine, heightOf, heightToBegin, writeText } from './write-text.ts'

type Of<Is extends Piece['is']> = Extract<Piece, { is: Is }>

const INDENT = 20

// Room for what comes after a heading. Four lines will do for a text; a question or a card comes whole, and a sentence
// between it and the heading comes too.
function heightAfter(paper: Paper, next: readonly Piece[]): number {
  let height = 0
  for (const piece of next.slice(0, 2)) {
    if (piece.is === 'question') return height + heightOfQuestion(paper, piece)
    if (piece.is === 'panel') return height + heightOfPanel(paper, piece)
    if (piece.is !== 'paragraph') break
    height += looks.text.above + heightOf(paper, piece.runs, looks.text)
  }
  return 4 * looks.text.leading
}

/** A heading, with what it is about: it never stands alone at the foot of a page. */
function drawHeading(paper: Paper, piece: Of<'heading'>, next: readonly Piece[]): void {
  const look = headingLook(piece.level)
  const runs: Run[] = [{ text: piece.text, face: 'bold' }]
  need(paper, look.above + heightOf(paper, runs, look) + heightAfter(paper, next))
  spaceAbove(paper, look.above)
  const tag = `H${piece.level}`
  writeText(paper, tag, element(paper, tag, paper.inside), runs, look)
  paper.y += piece.level === 1 ? 6 : 0
}

function drawParagraph(paper: Paper, { runs, quiet = false }: Of<'paragraph'>): void {
  const look = quiet ? looks.quiet : looks.text
  spaceAbove(paper, look.above)
  writeText(paper, 'P', element(paper, 'P', paper.inside), runs, look)
}

function drawList(paper: Paper, { ordered, items, quiet = false }: Of<'list'>): void {
  const look = quiet ? looks.quiet : looks.text
  const holder = element(paper, 'L', paper.inside)
  const place = { x: page.side + INDENT, width: textWidth - INDENT }
  for (const [index, runs] of items.entries()) {
    const above = index === 0 ? look.above : quiet ? 2 : 4
    need(paper, above + heightToBegin(paper, runs, look, place.width))
    spaceAbove(paper, above)
    const item = element(paper, 'LI', holder)
    const label: Run = { text: ordered ? `${index + 1}. ` : '• ', face: ordered ? 'bold' : 'regular' }
    marked(paper, 'Lbl', element(paper, 'Lbl', item), () =>
      drawLine(paper, [label], { ...look, colour: light.canal }, page.side + (ordered ? 0 : 4), paper.y),
    )
    writeText(paper, 'LBody', element(paper, 'LBody', item), runs, look, { place })
  }
}

function drawQuote(paper: Paper, { paragraphs }: Of<'quote'>): void {
  const holder = element(paper, 'BlockQuote', paper.inside)
  spaceAbove(paper, 8)
  for (const runs of paragraphs) {
    spaceAbove(paper, looks.quote.above)
    const options = { place: { x: page.side + INDENT, width: textWidth - INDENT }, bar: light.heather }
    writeText(paper, 'P', element(paper, 'P', holder), runs, looks.quote, options)
  }
  paper.y += 4
}

/** `next`: what follows, which a heading looks at. */
export function drawPiece(paper: Paper, piece: Piece, next: readonly Piece[] = []): void {
  switch (piece.is) {
    case 'heading':
      drawHeading(paper, piece, next)
      break
    case 'paragraph':
      drawParagraph(paper, piece)
      break
    case 'list':
      drawList(paper, piece)
      break
    case 'quote':
      drawQuote(paper, piece)
      break
    case 'panel':
      drawPanel(paper, piece)
      break
    case 'question':
      drawQuestion(paper, piece)
      break
  }
}
