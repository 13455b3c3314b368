/** Reading aids for tests of words: what a person reads of a page, sentence by sentence. */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

const withoutTags = (html: string): string =>
  html.replaceAll(/<[^>]+>/g, '').replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** The text of each block (paragraph, heading, list item, table cell), in order, without markup. */
export function blocksOf(html: string): string[] {
  return html
    .replaceAll(
      /<(?:br|hr)\b[^>]*>|<\/?(?:p|h[1-6]|li|ul|ol|dl|dt|dd|div|section|article|main|header|footer)\b[^>]*>/g,
      '\n',
    )
    .split('\n')
    .map((block) => withoutTags(block).replaceAll(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
}

/** Sentences of a page. A block is at least one: a heading or list item rarely ends with a full stop. */
export const sentencesOf = (html: string): string[] =>
  blocksOf(html).flatMap((block) =>
    block
      .split(/(?<=[.?!:])\s+(?=[“A-Z0-9])/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => /[a-z]/i.test(sentence)),
  )

export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

/** Every link in order: where it leads and what it says. */
export const linksOf = (html: string): { href: string; text: string }[] =>
  [...html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, href = '', inner = '']) => ({
    href,
    text: withoutTags(inner).trim(),
  }))
