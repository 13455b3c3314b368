import type { TieLine } from '../worksheets/worksheet.ts'

export type Face = 'regular' | 'bold' | 'italic'

/** Words in one face. */
export interface Run {
  text: string
  face: Face
}

/** Where somebody writes on paper. */
export type Room =
  | { is: 'lines'; count: number }
  /** One line, with its label in front of it. */
  | { is: 'named-line'; label: string }
  | { is: 'boxes'; options: readonly string[] }
  /** A table; each row has the words of its first cell, or none. */
  | { is: 'grid'; columns: readonly string[]; rows: readonly string[]; first: 'wide' | 'even' | 'narrow' }
  /** An empty frame to draw in. */
  | { is: 'frame' }
  | { is: 'map'; centre: string; key: readonly { line: TieLine; says: string }[] }

/** A part of a sheet of paper. Guides and worksheets are put into pieces first, so both are drawn in one way. */
export type Piece =
  | { is: 'heading'; level: 1 | 2 | 3; text: string }
  | { is: 'paragraph'; runs: readonly Run[]; quiet?: boolean }
  | { is: 'list'; ordered: boolean; items: readonly (readonly Run[])[]; quiet?: boolean }
  | { is: 'quote'; paragraphs: readonly (readonly Run[])[] }
  /** Words with a frame around them: a note above a text, a card to cut out. */
  | { is: 'panel'; look: 'note' | 'card'; paragraphs: readonly (readonly Run[])[] }
  /** A question with room for answers, kept together on one page. */
  | { is: 'question'; runs: readonly Run[]; aside: readonly (readonly Run[])[]; answers: readonly Room[] }

/** One guide or one worksheet inside a PDF; it begins on a page of its own. */
export interface PdfPart {
  /** In the bookmarks and the contents. */
  name: string
  /** Neutral: at the head of each page. */
  tab: string
  pieces: readonly Piece[]
}

export const words = (text: string, face: Face = 'regular'): Run[] => [{ text, face }]
export const heading = (level: 1 | 2 | 3, text: string): Piece => ({ is: 'heading', level, text })
export const paragraph = (text: string, face: Face = 'regular'): Piece => ({
  is: 'paragraph',
  runs: words(text, face),
})
export const quiet = (text: string): Piece => ({ is: 'paragraph', runs: words(text), quiet: true })
export const list = (items: readonly string[]): Piece => ({
  is: 'list',
  ordered: false,
  items: items.map((item) => words(item)),
})
