import type { Helpline } from '../urgent-help/helpline.ts'
import { hasNumber } from '../urgent-help/helpline-rules.ts'
import type { Field } from '../worksheets/worksheet.ts'
import { helplineRuns } from './helpline-pieces.ts'
import { type Piece, type Room, words } from './piece.ts'

const blank = (count: number): string[] => Array.from({ length: count }, () => '')

function roomOf(field: Exclude<Field, { type: 'fixed' | 'words' }>): Room {
  switch (field.type) {
    case 'text':
      return { is: 'lines', count: field.lines }
    case 'text_short':
    case 'people_link':
    case 'date':
      return { is: 'lines', count: 1 }
    case 'list':
    case 'people_list':
      return { is: 'lines', count: field.rows }
    case 'link_list':
      return { is: 'lines', count: 3 }
    case 'flag':
      return { is: 'boxes', options: [field.label] }
    case 'choice':
    case 'checklist':
      return { is: 'boxes', options: field.options.map(({ label }) => label) }
    case 'choice_or_text':
      return {
        is: 'boxes',
        options: field.options.map(({ label }, at) =>
          at === field.options.length - 1 ? `${label}:` : label,
        ),
      }
    case 'two_column':
    case 'log':
      return { is: 'grid', columns: field.columns, rows: blank(field.rows), first: 'even' }
    case 'list_with_dates':
      return { is: 'grid', columns: field.columns, rows: blank(field.rows), first: 'wide' }
    case 'day_grid':
      return { is: 'grid', columns: field.columns, rows: field.rows, first: 'narrow' }
    case 'drawing_or_text':
      return { is: 'frame' }
    case 'map':
      return { is: 'map', centre: field.label, key: field.key }
  }
}

// The box of a flag has the label beside it, and the map has it in its middle.
const saysItself = (field: Field): boolean => field.type === 'flag' || field.type === 'map'

/** Room under a question that is answered in several ways. Boxes say what they are; a line has its label in front. */
export function answersTo(fields: readonly Field[]): Room[] {
  const rooms = fields.flatMap((field): Room[] => {
    if (field.type === 'fixed' || field.type === 'words') return []
    const room = roomOf(field)
    return [room.is === 'lines' && room.count === 1 ? { is: 'named-line', label: field.label } : room]
  })
  // Boxes one after the other share their rows.
  const shared: Room[] = []
  for (const room of rooms) {
    const before = shared.at(-1)
    if (before?.is === 'boxes' && room.is === 'boxes')
      shared.splice(-1, 1, { is: 'boxes', options: [...before.options, ...room.options] })
    else shared.push(room)
  }
  return shared
}

/** A field on its own: what is asked, in bold, and room below. */
export function fieldPiece(field: Field, lines: readonly Helpline[], today: string): Piece[] {
  if (field.type === 'fixed') {
    const line = lines.find((each) => each.situations.includes(field.situation) && hasNumber(each))
    if (!line) throw new Error(`The helpline registry has no number for ${field.situation}`)
    return [
      {
        is: 'panel',
        look: 'note',
        paragraphs: [helplineRuns(line, today), ...line.good_to_know.slice(0, 1).map((each) => words(each))],
      },
    ]
  }
  if (field.type === 'words')
    return [
      {
        is: 'paragraph',
        runs: [...words(`${field.label}: `, 'bold'), ...words(`${field.options.join(', ')}.`)],
        quiet: true,
      },
    ]
  return [
    {
      is: 'question',
      runs: saysItself(field) ? [] : words(field.label, 'bold'),
      aside: [],
      answers: [roomOf(field)],
    },
  ]
}
