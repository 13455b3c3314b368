import { light } from '../../design-system/index.ts'
import { looks, page, textWidth } from './page-look.ts'
import { element, need, ornament, type Paper, spaceAbove } from './paper.ts'
import type { Piece } from './piece.ts'
import { heightOf, writeText } from './write-text.ts'

type Panel = Extract<Piece, { is: 'panel' }>

const ABOVE = 10
const PAD = 12
const BETWEEN = 4
const width = textWidth - 2 * PAD

const panelLooks: Record<Panel['look'], { tag: string; ground: string; edge: string }> = {
  note: { tag: 'Note', ground: light.mist, edge: light.mist },
  card: { tag: 'Sect', ground: light.surface, edge: light.stone },
}

export const heightOfPanel = (paper: Paper, { paragraphs }: Panel): number =>
  paragraphs.reduce((sum, runs) => sum + heightOf(paper, runs, looks.text, width), 0) +
  (paragraphs.length - 1) * BETWEEN +
  2 * PAD

/** Words in a frame, never cut by the end of a page. */
export function drawPanel(paper: Paper, panel: Panel): void {
  const { tag, ground, edge } = panelLooks[panel.look]
  const height = heightOfPanel(paper, panel)
  need(paper, ABOVE + height)
  spaceAbove(paper, ABOVE)
  ornament(paper, () => {
    const { doc } = paper
    doc.roundedRect(page.side, paper.y, textWidth, height, 8).lineWidth(0.75).fillAndStroke(ground, edge)
  })
  paper.y += PAD
  const holder = element(paper, tag, paper.inside)
  for (const [index, runs] of panel.paragraphs.entries()) {
    paper.y += index === 0 ? 0 : BETWEEN
    const place = { x: page.side + PAD, width }
    writeText(paper, 'P', element(paper, 'P', holder), runs, looks.text, { place })
  }
  paper.y += PAD
}
