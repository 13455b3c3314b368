/** The name of a file that somebody takes away, from the neutral words of a tab: it stays in a list of downloads. */
export const fileName = (tab: string): string =>
  `${tab
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}.pdf`
