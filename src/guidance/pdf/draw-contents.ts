import { light } from '../../design-system/index.ts'
import { drawPiece } from './draw-piece.ts'
import { looks, page, textWidth } from './page-look.ts'
import { type Element, element, marked, need, newPage, ornament, type Paper } from './paper.ts'
import { heading, paragraph } from './piece.ts'
import { drawLine, linesOf } from './write-text.ts'

/** A line of the contents whose page number is not known yet. */
export interface ContentsEntry {
  link: Element
  /** Counted from 0. */
  page: number
  y: number
}

const NUMBER = 34
const ABOVE = 7

/** The names of all parts, each a link; room for the numbers is left at the right. */
export function drawContents(
  paper: Paper,
  title: string,
  { heading: name, about }: { heading: string; about: string },
  parts: readonly { name: string; destination: string }[],
): ContentsEntry[] {
  const root = paper.inside
  newPage(paper)
  paper.inside = element(paper, 'Sect', root, { title })
  drawPiece(paper, heading(1, name))
  drawPiece(paper, paragraph(about))
  paper.y += 10
  const table = element(paper, 'TOC', paper.inside)
  const entries = parts.map(({ name: part, destination }) => drawEntry(paper, table, part, destination))
  paper.inside = root
  return entries
}

function drawEntry(paper: Paper, table: Element, name: string, destination: string): ContentsEntry {
  const { doc } = paper
  const look = looks.text
  const lines = linesOf(paper, [{ text: name, face: 'regular' }], look, textWidth - NUMBER - 12)
  const height = lines.length * look.leading
  need(paper, ABOVE + height)
  paper.y += ABOVE
  const top = paper.y
  const link = element(paper, 'Link', element(paper, 'Reference', element(paper, 'TOCI', table)))
  marked(paper, 'Link', link, () => {
    for (const line of lines) {
      drawLine(paper, line, { ...look, colour: light.canal }, page.side, paper.y)
      paper.y += look.leading
    }
  })
  const y = paper.y - look.leading
  const last = lines.at(-1) ?? []
  const end = last.reduce<number>(
    (sum, { text, face }) => sum + doc.font(face).fontSize(look.size).widthOfString(text),
    page.side,
  )
  ornament(paper, () => {
    doc.lineWidth(0.75).strokeColor(light.sand).dash(1.5, { space: 3 })
    doc
      .moveTo(end + 6, y + 12)
      .lineTo(page.side + textWidth - NUMBER, y + 12)
      .stroke()
      .undash()
  })
  const annotation = { Contents: new String(name), structParent: link }
  doc.goTo(page.side, top, textWidth, height, destination, annotation as object)
  return { link, page: paper.pages - 1, y }
}

/** Writes the numbers once every part stands somewhere. `starts` are pages counted from 1. */
export function fillContents(
  paper: Paper,
  entries: readonly ContentsEntry[],
  starts: readonly number[],
): void {
  for (const [index, entry] of entries.entries()) {
    paper.doc.switchToPage(entry.page)
    const number = String(starts[index] ?? '')
    marked(paper, 'Link', entry.link, () => {
      const width = paper.doc.font('bold').fontSize(looks.text.size).widthOfString(number)
      const run = { text: ` ${number}`, face: 'bold' } as const
      const space = paper.doc.widthOfString(' ')
      const look = { ...looks.text, colour: light.canal }
      drawLine(paper, [run], look, page.side + textWidth - width - space, entry.y)
    })
  }
}
