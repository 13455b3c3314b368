import { light } from '../../design-system/index.ts'
import { looks, page, type TextLook, textWidth } from './page-look.ts'
import { type Element, element, marked, ornament, type Paper } from './paper.ts'
import type { Room, Run } from './piece.ts'
import { drawLine, linesOf } from './write-text.ts'

type Grid = Extract<Room, { is: 'grid' }>

const PAD = 5
const EMPTY_ROW = 30
const head: TextLook = { ...looks.quiet, colour: light.ink, face: 'bold' }

const inCell = (text: string): Run[] => [{ text, face: 'regular' }]

const shareOfFirst = { wide: 1.8, even: 1, narrow: 0.6 } as const

function widths({ columns, first }: Grid): number[] {
  const share = shareOfFirst[first]
  const one = textWidth / (columns.length - 1 + share)
  return columns.map((_, index) => (index === 0 ? one * share : one))
}

const headHeight = (paper: Paper, grid: Grid): number =>
  2 * PAD +
  head.leading *
    Math.max(
      ...widths(grid).map(
        (width, at) => linesOf(paper, inCell(grid.columns[at] ?? ''), head, width - 2 * PAD).length,
      ),
    )

export const heightOfGrid = (paper: Paper, grid: Grid): number =>
  4 + headHeight(paper, grid) + grid.rows.length * EMPTY_ROW

/** A table to fill in. Each column says what goes there; words of a row, where it has any, stand in the first column. */
export function drawGrid(paper: Paper, holder: Element, grid: Grid): void {
  const table = element(paper, 'Table', holder)
  const columns = widths(grid)
  const tall = headHeight(paper, grid)
  const top = paper.y + 4
  ornament(paper, () => {
    const { doc } = paper
    doc.rect(page.side, top, textWidth, tall).fill(light.mist)
    doc.lineWidth(0.75).strokeColor(light.stone)
    const foot = top + tall + grid.rows.length * EMPTY_ROW
    for (let row = 0; row <= grid.rows.length; row += 1) {
      const y = top + tall + row * EMPTY_ROW
      doc
        .moveTo(page.side, y)
        .lineTo(page.side + textWidth, y)
        .stroke()
    }
    doc.rect(page.side, top, textWidth, foot - top).stroke()
    let x = page.side
    for (const width of columns.slice(0, -1)) {
      x += width
      doc.moveTo(x, top).lineTo(x, foot).stroke()
    }
  })
  const row = (cells: readonly string[], tag: (at: number) => 'TH' | 'TD', look: TextLook, y: number) => {
    const holding = element(paper, 'TR', table)
    let x = page.side
    for (const [at, width] of columns.entries()) {
      const text = cells[at] ?? ''
      const isHead = tag(at) === 'TH'
      const scope = { scope: isHead && look === head ? 'Column' : 'Row' } as const
      const cell = element(paper, tag(at), holding, isHead ? scope : {})
      const from = x + PAD
      if (text !== '')
        marked(paper, tag(at), cell, () => {
          for (const [line, words] of linesOf(paper, inCell(text), look, width - 2 * PAD).entries())
            drawLine(paper, words, look, from, y + PAD + line * look.leading)
        })
      x += width
    }
  }
  row(grid.columns, () => 'TH', head, top)
  for (const [index, words] of grid.rows.entries())
    row(
      [words],
      (at) => (at === 0 && words !== '' ? 'TH' : 'TD'),
      looks.quiet,
      top + tall + index * EMPTY_ROW + 2,
    )
  paper.y = top + tall + grid.rows.length * EMPTY_ROW
}
