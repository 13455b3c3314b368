import type { GuidanceContent } from '../guidance-content.ts'
import { footWords } from '../pdf/foot-words.ts'
import { partOfGuide } from '../pdf/guide-file.ts'
import type { PdfOrder } from '../pdf/make-pdf.ts'
import { worksheetPart } from '../pdf/worksheet-pieces.ts'
import type { Pack } from './pack.ts'

/** Neutral, and the same for every pack. */
export const PACK_NAME = 'guides.pdf'

/** What stands in the PDF of a pack. `today` is YYYY-MM-DD in Europe/London. */
export function packOrder(content: GuidanceContent, { guides, sheets }: Pack, today: string): PdfOrder {
  const { lines } = content
  const parts = [
    ...guides.map((guide) => partOfGuide(content, guide, today)),
    ...sheets.map((sheet) => worksheetPart(sheet, { sheets: content.sheets, lines, today })),
  ]
  return {
    title: 'Guides',
    parts,
    contents:
      parts.length === 1
        ? null
        : {
            heading: 'What is in here',
            about: 'Read what helps, in any order. Leave the rest for another day.',
          },
    foot: footWords(lines, today),
  }
}
