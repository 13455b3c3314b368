import { drawRoom, heightOfRoom } from './draw-room.ts'
import { looks } from './page-look.ts'
import { element, need, type Paper, spaceAbove } from './paper.ts'
import type { Piece } from './piece.ts'
import { heightOf, writeText } from './write-text.ts'

type Question = Extract<Piece, { is: 'question' }>

const ASIDE_ABOVE = 2
const ANSWER_ABOVE = 4
const BELOW = 10

export function heightOfQuestion(paper: Paper, { runs, aside, answers }: Question): number {
  const question = runs.length === 0 ? 0 : heightOf(paper, runs, looks.label)
  const beside = aside.reduce((sum, each) => sum + ASIDE_ABOVE + heightOf(paper, each, looks.quiet), 0)
  const below = answers.reduce((sum, room) => sum + ANSWER_ABOVE + heightOfRoom(paper, room), 0)
  return looks.label.above + question + beside + below + BELOW
}

/** A question, what is said beside it, and room to answer: on one page, so that nobody writes across the fold. */
export function drawQuestion(paper: Paper, question: Question): void {
  const { runs, aside, answers } = question
  need(paper, heightOfQuestion(paper, question))
  spaceAbove(paper, looks.label.above)
  const holder = element(paper, 'Sect', paper.inside)
  if (runs.length > 0) writeText(paper, 'P', element(paper, 'P', holder), runs, looks.label)
  for (const each of aside) {
    paper.y += ASIDE_ABOVE
    writeText(paper, 'P', element(paper, 'P', holder), each, looks.quiet)
  }
  for (const room of answers) {
    paper.y += ANSWER_ABOVE
    drawRoom(paper, holder, room)
  }
  paper.y += BELOW
}
