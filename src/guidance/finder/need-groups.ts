import { readFinderWords } from './finder-words.ts'

/** Ids of all needs under the headings of the finder, in its order. Reads content: to be called at start. */
export const needGroups = (): readonly { label: string; ids: readonly string[] }[] =>
  readFinderWords().questions.needs.groups
