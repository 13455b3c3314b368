import { light } from '../../design-system/index.ts'
import type { PdfOrder } from './make-pdf.ts'
import { looks, page, textWidth } from './page-look.ts'
import { ornament, type Paper } from './paper.ts'

const HEAD = 44
const FOOT = page.height - 52

// The wordmark's bridge over water, drawn as in design-system/drawings/mark.tsx.
const BRIDGE = 'M2 15c6 0 8-8 14-8s8 8 14 8M2 21h6a8 7.5 0 0 1 16 0h6'
const WATER = 'M2 27c3-2 5-2 7 0s5 2 7 0 5-2 7 0 4 2 7 0'

/** Head and foot of every page, as ornament: nobody who listens hears the number of a page in the middle of a sentence. */
export function drawRunningLines(
  paper: Paper,
  tabs: readonly string[],
  { network, foot }: Pick<PdfOrder, 'network' | 'foot'>,
): void {
  const { doc } = paper
  const small = (text: string, x: number, y: number, face: string = 'regular') =>
    doc.font(face).fontSize(looks.small.size).text(text, x, y, { lineBreak: false })
  for (const [index, tab] of tabs.entries()) {
    doc.switchToPage(index)
    const right = (text: string, y: number) => {
      const width = doc.font('regular').fontSize(looks.small.size).widthOfString(text)
      small(text, page.side + textWidth - width, y)
    }
    ornament(
      paper,
      () => {
        doc
          .save()
          .translate(page.side, HEAD - 6)
          .scale(0.66)
        doc.lineWidth(2.2).lineCap('round').path(BRIDGE).stroke(light.canal)
        doc.path(WATER).stroke(light.reed).restore()
        doc.fillColor(light.canal)
        small(network, page.side + 27, HEAD, 'bold')
        doc.fillColor(light.stone)
        right(tab, HEAD)
        doc
          .lineWidth(0.75)
          .moveTo(page.side, FOOT - 8)
          .lineTo(page.side + textWidth, FOOT - 8)
          .stroke(light.sand)
        doc.fillColor(light.stone)
        small(foot, page.side, FOOT)
        right(`Page ${index + 1} of ${tabs.length}`, FOOT)
      },
      'Pagination',
    )
  }
}
