import type { Helpline } from '../urgent-help/helpline.ts'
import type { Ask, Worksheet, WorksheetPart } from '../worksheets/worksheet.ts'
import type { Worksheets } from '../worksheets/worksheet-content.ts'
import { answersTo, fieldPiece } from './field-pieces.ts'
import { heading, list, type PdfPart, type Piece, paragraph, quiet, type Run, words } from './piece.ts'
import { reviewPieces } from './review-pieces.ts'

/** What is asked first, and what the same question is to a worker, said smaller. */
function asked(ask: Ask): { runs: Run[]; aside: Run[][] } {
  const own = ask.child ?? ask.person ?? ask.carer
  if (own === undefined) return { runs: words(ask.worker ?? '', 'bold'), aside: [] }
  return {
    runs: words(own, 'bold'),
    aside: ask.worker === undefined ? [] : [words(`Asked by a worker: ${ask.worker}`)],
  }
}

function askPieces(asks: readonly Ask[]): Piece[] {
  const own = asks.flatMap((ask) => ask.child ?? ask.person ?? ask.carer ?? [])
  const workers = asks.flatMap((ask) => (ask.person || ask.child || ask.carer ? [] : (ask.worker ?? [])))
  return [
    ...(own.length > 0 ? [list(own)] : []),
    ...(workers.length > 0 ? [quiet('Questions for a worker to ask themselves:'), list(workers)] : []),
  ]
}

const cardPieces = (part: WorksheetPart): Piece[] =>
  part.cards.map((card) => ({
    is: 'panel',
    look: 'card',
    paragraphs: [
      words(card.idea, 'bold'),
      words(card.do),
      ...(card.try_saying ? [[...words('You could say: '), ...words(`“${card.try_saying}”`, 'italic')]] : []),
      ...(card.avoid ? [words(`Better left out: ${card.avoid}`)] : []),
    ],
  }))

function partPieces(part: WorksheetPart, sheet: Worksheet, from: Sources): Piece[] {
  return [
    heading(2, part.title),
    ...(part.about ? [paragraph(part.about)] : []),
    ...(part.tasks.length > 0 ? [list(part.tasks)] : []),
    ...askPieces(part.asks),
    ...part.questions.map((question): Piece => {
      const { runs, aside } = asked(question.ask)
      const other = from.sheets.all.find(({ id }) => id === question.links_to)
      return {
        is: 'question',
        runs,
        aside: [
          ...aside,
          ...(question.caution ? [words(question.caution, 'bold')] : []),
          ...(other ? [words(`The sheet “${other.title}” goes on from here.`)] : []),
        ],
        answers: answersTo([...sheet.each_question, ...question.fields]),
      }
    }),
    ...cardPieces(part),
    ...part.fields.flatMap((field) => fieldPiece(field, from.lines, from.today)),
  ]
}

interface Sources {
  sheets: Worksheets
  lines: readonly Helpline[]
  /** YYYY-MM-DD in Europe/London. */
  today: string
}

/** A blank worksheet. Strengths come first, so who fills it in and who may see it stands at the end. */
export function worksheetPart(sheet: Worksheet, from: Sources): PdfPart {
  const frame = sheet.frame.flatMap((id) => from.sheets.frame.fields.filter((field) => field.id === id))
  return {
    name: `${sheet.title} (worksheet)`,
    tab: sheet.tab,
    pieces: [
      heading(1, sheet.title),
      ...sheet.about.map((line) => paragraph(line)),
      ...sheet.parts.flatMap((part) => partPieces(part, sheet, from)),
      heading(2, 'About this sheet'),
      list(from.sheets.frame.principles),
      ...frame.flatMap((field) => fieldPiece(field, from.lines, from.today)),
      ...reviewPieces([], sheet.review, sheet.sources),
    ],
  }
}
