const asName = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/**
 * The name of a file that somebody takes away, from the neutral words of a tab and the reader it is for: it stays in a list
 * of downloads, where it gives nothing away and can still be told from the others.
 */
export const fileName = (tab: string, reader: string): string => `${asName(tab)}-${asName(reader)}.pdf`
