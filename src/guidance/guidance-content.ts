import { type FinderWords, readFinderWords } from './finder/finder-words.ts'
import { type Guides, readGuides } from './guides/guide-content.ts'
import type { Kind } from './kinds/kind.ts'
import { readKinds } from './kinds/kind-content.ts'
import type { Helpline } from './urgent-help/helpline.ts'
import { helplines } from './urgent-help/helpline-content.ts'
import { urgentWords } from './urgent-help/urgent-sections.ts'
import { readWorksheets, type Worksheets } from './worksheets/worksheet-content.ts'

/** Every word that guidance shows, read once at start. */
export interface GuidanceContent {
  lines: readonly Helpline[]
  kinds: readonly Kind[]
  finder: FinderWords
  guides: Guides
  sheets: Worksheets
}

export function readGuidanceContent(): GuidanceContent {
  const kinds = readKinds()
  const guides = readGuides()
  const sheets = readWorksheets()
  const unknownKind = (id: string): boolean => !kinds.some((kind) => kind.id === id)
  for (const guide of guides.all) {
    const unknown = guide.kinds.find(unknownKind)
    if (unknown)
      throw new Error(`content/guides/${guide.topic}/${guide.reader}.md: there is no kind ${unknown}`)
    const lost = guide.worksheets.find((id) => !sheets.all.some((sheet) => sheet.id === id))
    if (lost)
      throw new Error(`content/guides/${guide.topic}/${guide.reader}.md: there is no worksheet ${lost}`)
  }
  const lost = urgentWords.sections.flatMap((section) => section.kinds).find(unknownKind)
  if (lost) throw new Error(`content/urgent-help.yaml: there is no kind ${lost}`)
  return { lines: helplines, kinds, finder: readFinderWords(), guides, sheets }
}
