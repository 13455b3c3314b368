import type { GuidanceContent } from '../guidance-content.ts'
import { footWords } from '../pdf/foot-words.ts'
import { partOfGuide } from '../pdf/guide-file.ts'
import type { PdfOrder } from '../pdf/make-pdf.ts'
import { worksheetPart } from '../pdf/worksheet-pieces.ts'
import type { Pack } from './pack.ts'

/** Neutral, and the same for every pack. */
export const PACK_NAME = 'guides.pdf'

interface When {
  /** YYYY-MM-DD in Europe/London. */
  today: string
  /** The short name of the network. */
  network: string
}

/** What stands in the PDF of a pack. */
export function packOrder(
  content: GuidanceContent,
  { guides, sheets }: Pack,
  { today, network }: When,
): PdfOrder {
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
    network,
    foot: footWords(lines, today),
  }
}
