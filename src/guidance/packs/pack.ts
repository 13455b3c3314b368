import type { GuidanceContent } from '../guidance-content.ts'
import type { Guide, Reader } from '../guides/guide.ts'
import type { Worksheet } from '../worksheets/worksheet.ts'

/** What somebody wants in one PDF: every topic in the words of each reader, then worksheets. */
export interface PackChoice {
  topics: readonly string[]
  readers: readonly Reader[]
  sheets: readonly string[]
}

export interface Pack {
  guides: readonly Guide[]
  sheets: readonly Worksheet[]
}

/** Forty guides take about two seconds of work and a megabyte. */
export const MOST_IN_PACK = 40

export const emptyChoice: PackChoice = { topics: [], readers: [], sheets: [] }

/** In the order of the lists, whatever the order of choosing. A topic that nobody has written for a reader is left out. */
export const packOf = (
  { guides, sheets }: Pick<GuidanceContent, 'guides' | 'sheets'>,
  choice: PackChoice,
): Pack => ({
  guides: guides.topics
    .filter((topic) => choice.topics.includes(topic.id))
    .flatMap((topic) =>
      guides.readers
        .filter((reader) => choice.readers.includes(reader.id))
        .flatMap((reader) => guides.find(topic.id, reader.id) ?? []),
    ),
  sheets: sheets.all.filter((sheet) => choice.sheets.includes(sheet.id)),
})
