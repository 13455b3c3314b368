import { light } from '../../design-system/index.ts'
import { looks, page, textWidth } from './page-look.ts'
import { type Element, element, marked, type Paper } from './paper.ts'
import { drawLine } from './write-text.ts'

const SIDE = 11
const TO_WORDS = 18
const BETWEEN = 14

interface Box {
  option: string
  x: number
}

const widthOf = ({ doc }: Paper, option: string): number =>
  TO_WORDS + doc.font('regular').fontSize(looks.text.size).widthOfString(option)

/** Boxes to tick, as many in a row as fit. */
export function boxRows(paper: Paper, options: readonly string[]): Box[][] {
  const rows: Box[][] = []
  let x = Number.POSITIVE_INFINITY
  for (const option of options) {
    const width = widthOf(paper, option)
    if (x + width > page.side + textWidth) {
      rows.push([])
      x = page.side
    }
    rows.at(-1)?.push({ option, x })
    x += width + BETWEEN
  }
  return rows
}

export function drawBoxes(paper: Paper, holder: Element, options: readonly string[], height: number): void {
  const list = element(paper, 'L', holder)
  for (const row of boxRows(paper, options)) {
    for (const { option, x } of row) {
      const item = element(paper, 'LI', list)
      marked(paper, 'Lbl', element(paper, 'Lbl', item, { alt: 'Box to tick' }), () => {
        const { doc } = paper
        doc
          .roundedRect(x, paper.y + 5, SIDE, SIDE, 2)
          .lineWidth(0.9)
          .stroke(light.ink)
      })
      marked(paper, 'LBody', element(paper, 'LBody', item), () =>
        drawLine(paper, [{ text: option, face: 'regular' }], looks.text, x + TO_WORDS, paper.y + 2.5),
      )
    }
    paper.y += height
  }
}
