import { breakLines, type Line } from './break-lines-rules.ts'
import { page, type TextLook, textWidth } from './page-look.ts'
import { type Element, marked, newPage, ornament, type Paper, roomLeft } from './paper.ts'
import type { Run } from './piece.ts'

interface Place {
  /** Points from the left edge. */
  x: number
  width: number
}
const wholeLine: Place = { x: page.side, width: textWidth }

/** The same words set into lines. */
export function linesOf(paper: Paper, runs: readonly Run[], look: TextLook, width = textWidth): Line[] {
  const faced = runs.map((run) => ({ ...run, face: look.face ?? run.face }))
  return breakLines(faced, width, (text, face) =>
    paper.doc.font(face).fontSize(look.size).widthOfString(text),
  )
}

export const heightOf = (paper: Paper, runs: readonly Run[], look: TextLook, width = textWidth): number =>
  linesOf(paper, runs, look, width).length * look.leading

/** One line at `y`, without moving on. */
export function drawLine({ doc }: Paper, line: Line, look: TextLook, x: number, y: number): void {
  let from = x
  for (const { text, face } of line) {
    doc.font(face).fontSize(look.size).fillColor(look.colour)
    doc.text(text, from, y, { lineBreak: false })
    from += doc.widthOfString(text)
  }
}

// Two lines at least stay together at the foot of a page and at the head of the next.
const linesThatFit = (lines: number, room: number, leading: number): number => {
  const fit = Math.floor(room / leading)
  if (fit >= lines) return lines
  if (lines - fit === 1) return fit > 2 ? fit - 1 : 0
  return fit < 2 ? 0 : fit
}

/** What must be free so that a text can begin here: what stands beside its first line then stays with it. */
export function heightToBegin(paper: Paper, runs: readonly Run[], look: TextLook, width = textWidth): number {
  const { length } = linesOf(paper, runs, look, width)
  return (length <= 3 ? length : 2) * look.leading
}

interface Options {
  place?: Place
  /** A bar beside the words, on every page that they reach. */
  bar?: string
}

/** Writes words under an element of the structure, over as many pages as they take. */
export function writeText(
  paper: Paper,
  tag: string,
  owner: Element,
  runs: readonly Run[],
  look: TextLook,
  { place = wholeLine, bar }: Options = {},
): void {
  const lines = linesOf(paper, runs, look, place.width)
  while (lines.length > 0) {
    const some = lines.splice(0, linesThatFit(lines.length, roomLeft(paper), look.leading))
    if (some.length > 0) {
      const top = paper.y
      marked(paper, tag, owner, () => {
        for (const line of some) {
          drawLine(paper, line, look, place.x, paper.y)
          paper.y += look.leading
        }
      })
      if (bar) ornament(paper, () => paper.doc.rect(place.x - 16, top - 1, 3, paper.y - top).fill(bar))
    }
    if (lines.length > 0) newPage(paper)
  }
}
