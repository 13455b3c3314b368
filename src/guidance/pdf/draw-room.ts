import { light } from '../../design-system/index.ts'
import { boxRows, drawBoxes } from './draw-boxes.ts'
import { drawGrid, heightOfGrid } from './draw-grid.ts'
import { drawMap, MAP_HEIGHT } from './draw-map.ts'
import { looks, page, textWidth } from './page-look.ts'
import { type Element, element, marked, type Paper } from './paper.ts'
import type { Room } from './piece.ts'
import { drawLine } from './write-text.ts'

// Ruled lines 9 mm apart: for handwriting that is large or unsteady.
const RULE = 25.5
const FRAME = 170
const BOX_ROW = 22

export function heightOfRoom(paper: Paper, room: Room): number {
  switch (room.is) {
    case 'lines':
      return room.count * RULE
    case 'named-line':
      return RULE
    case 'boxes':
      return boxRows(paper, room.options).length * BOX_ROW
    case 'grid':
      return heightOfGrid(paper, room)
    case 'frame':
      return FRAME
    case 'map':
      return MAP_HEIGHT + Math.ceil(room.key.length / 2) * BOX_ROW
  }
}

/** Room to write in on paper. People who listen hear how much of it there is. */
export function drawRoom(paper: Paper, holder: Element, room: Room): void {
  switch (room.is) {
    case 'lines':
      drawLines(paper, holder, room.count)
      break
    case 'named-line':
      drawNamedLine(paper, holder, room.label)
      break
    case 'boxes':
      drawBoxes(paper, holder, room.options, BOX_ROW)
      break
    case 'grid':
      drawGrid(paper, holder, room)
      break
    case 'frame':
      drawFrame(paper, holder)
      break
    case 'map':
      drawMap(paper, holder, room, BOX_ROW)
      break
  }
}

const bboxOf = (top: number, height: number): [number, number, number, number] => [
  page.side,
  top,
  page.side + textWidth,
  top + height,
]

function drawLines(paper: Paper, holder: Element, count: number): void {
  const alt = count === 1 ? 'A line to write on.' : `${count} lines to write on.`
  const figure = element(paper, 'Figure', holder, { alt, bbox: bboxOf(paper.y, count * RULE) })
  marked(paper, 'Figure', figure, () => {
    paper.doc.lineWidth(0.75).strokeColor(light.stone)
    for (let line = 1; line <= count; line += 1) {
      const y = paper.y + line * RULE
      paper.doc
        .moveTo(page.side, y)
        .lineTo(page.side + textWidth, y)
        .stroke()
    }
  })
  paper.y += count * RULE
}

function drawNamedLine(paper: Paper, holder: Element, label: string): void {
  const { doc } = paper
  const y = paper.y + RULE
  marked(paper, 'P', element(paper, 'P', holder), () =>
    drawLine(
      paper,
      [{ text: `${label} `, face: 'regular' }],
      looks.quiet,
      page.side,
      y - looks.quiet.leading + 2,
    ),
  )
  const from = page.side + doc.font('regular').fontSize(looks.quiet.size).widthOfString(label) + 8
  const figure = element(paper, 'Figure', holder, { alt: 'A line to write on.', bbox: bboxOf(paper.y, RULE) })
  marked(paper, 'Figure', figure, () => {
    doc
      .lineWidth(0.75)
      .moveTo(from, y)
      .lineTo(page.side + textWidth, y)
      .stroke(light.stone)
  })
  paper.y = y
}

function drawFrame(paper: Paper, holder: Element): void {
  const figure = element(paper, 'Figure', holder, {
    alt: 'A frame to draw or write in.',
    bbox: bboxOf(paper.y, FRAME),
  })
  marked(paper, 'Figure', figure, () => {
    const { doc } = paper
    doc
      .roundedRect(page.side, paper.y + 4, textWidth, FRAME - 8, 8)
      .lineWidth(0.75)
      .stroke(light.stone)
  })
  paper.y += FRAME
}
