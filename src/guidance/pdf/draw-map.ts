import { light } from '../../design-system/index.ts'
import type { TieLine } from '../worksheets/worksheet.ts'
import { looks, page, textWidth } from './page-look.ts'
import { type Element, element, marked, type Paper } from './paper.ts'
import type { Room } from './piece.ts'
import { drawLine, linesOf } from './write-text.ts'

export const MAP_HEIGHT = 400
const SAMPLE = 44
const ME = 46

const samples: Record<TieLine, (doc: PDFKit.PDFDocument, x: number, y: number) => void> = {
  thick: (doc, x, y) =>
    doc
      .lineWidth(3.5)
      .moveTo(x, y)
      .lineTo(x + SAMPLE, y)
      .stroke(),
  plain: (doc, x, y) =>
    doc
      .moveTo(x, y)
      .lineTo(x + SAMPLE, y)
      .stroke(),
  dotted: (doc, x, y) =>
    doc
      .dash(2, { space: 4 })
      .moveTo(x, y)
      .lineTo(x + SAMPLE, y)
      .stroke()
      .undash(),
  zigzag: (doc, x, y) => {
    doc.moveTo(x, y)
    for (let step = 1; step <= 8; step += 1)
      doc.lineTo(x + (step * SAMPLE) / 8, y + (step % 2 === 0 || step === 8 ? 0 : step % 4 === 1 ? -5 : 5))
    doc.stroke()
  },
  gap: (doc, x, y) => {
    doc
      .moveTo(x, y)
      .lineTo(x + SAMPLE / 2 - 6, y)
      .stroke()
    doc
      .moveTo(x + SAMPLE / 2 + 6, y)
      .lineTo(x + SAMPLE, y)
      .stroke()
  },
  arrow: (doc, x, y) => {
    doc
      .moveTo(x, y)
      .lineTo(x + SAMPLE, y)
      .stroke()
    doc
      .moveTo(x + SAMPLE - 7, y - 4)
      .lineTo(x + SAMPLE, y)
      .lineTo(x + SAMPLE - 7, y + 4)
      .stroke()
  },
}

/** An empty map of the people around somebody: a circle in the middle, and what each line means. */
export function drawMap(
  paper: Paper,
  holder: Element,
  { centre, key }: Extract<Room, { is: 'map' }>,
  rowHeight: number,
): void {
  const { doc } = paper
  const top = paper.y + 4
  const alt = 'A frame to draw in, with a circle in the middle.'
  const bbox: [number, number, number, number] = [page.side, top, page.side + textWidth, top + MAP_HEIGHT - 8]
  marked(paper, 'Figure', element(paper, 'Figure', holder, { alt, bbox }), () => {
    doc
      .lineWidth(0.75)
      .roundedRect(page.side, top, textWidth, MAP_HEIGHT - 8, 8)
      .stroke(light.stone)
    doc
      .lineWidth(1.2)
      .circle(page.width / 2, top + MAP_HEIGHT / 2, ME)
      .stroke(light.canal)
  })
  const middle = element(paper, 'P', holder)
  marked(paper, 'P', middle, () => {
    const lines = linesOf(paper, [{ text: centre, face: 'regular' }], looks.small, 2 * ME - 14)
    for (const [at, line] of lines.entries()) {
      const width = line.reduce(
        (sum, run) => sum + doc.font(run.face).fontSize(looks.small.size).widthOfString(run.text.trimEnd()),
        0,
      )
      const y = top + MAP_HEIGHT / 2 + (at - lines.length / 2) * looks.small.leading
      drawLine(paper, line, looks.small, (page.width - width) / 2, y)
    }
  })
  paper.y += MAP_HEIGHT
  const list = element(paper, 'L', holder)
  for (const [index, { line, says }] of key.entries()) {
    const x = page.side + (index % 2) * (textWidth / 2)
    const y = paper.y + Math.floor(index / 2) * rowHeight
    const item = element(paper, 'LI', list)
    marked(paper, 'Lbl', element(paper, 'Lbl', item, { alt: `${line} line` }), () => {
      doc.lineWidth(1.2).strokeColor(light.ink)
      samples[line](doc, x, y + 11)
    })
    marked(paper, 'LBody', element(paper, 'LBody', item), () =>
      drawLine(paper, [{ text: says, face: 'regular' }], looks.quiet, x + SAMPLE + 12, y + 4),
    )
  }
  paper.y += Math.ceil(key.length / 2) * rowHeight
}
