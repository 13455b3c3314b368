import { fromHtml, linkWords } from './html-words.ts'
import { isPlaceholderText } from './placeholder-rules.ts'
import { cutAtWord } from './summary-rules.ts'

/** Longest text kept, in characters; the longest description in the feeds studied has 16,658 with its tags. */
const longest = 20_000
/** Longest source text read; far above any description, far below what makes a parser slow. */
const longestSource = 120_000

const tag = /<\/?[a-z!][^<>]*>/i
const markup = /<[a-z/!?]/i

const withoutMarkdown = (text: string): string =>
  text
    .replace(
      /!?\[([^[\]\n]{1,200})\]\(([a-z][a-z\d+.-]{1,20}:[^\s()[\]]{1,500})(?:\([^\s()]{0,100}\))?(?: "[^"\n]{0,100}")?\)/gi,
      (_all, words: string, to: string) => (/^(https?|mailto|tel):/i.test(to) ? linkWords(to, words) : words),
    )
    .replace(
      /^[ \t]{0,3}#{1,6}[ \t]*([A-Z0-9][^\n#]{0,150} [^\n#]{0,150}|[A-Z0-9][^\n#]{0,80}(?<=# [^\n]*))#{0,6}[ \t]*$/gm,
      '\n$1\n',
    )
    .replace(/\*\*(?=\S)([^*\n]+?)\*\*|__(?=\S)([^_\n]+?)__/g, '$1$2')
    .replace(/\*\*+/g, '')
    .replace(/\\([*_#[\]()!-])/g, '$1')

const mendedEmails = (text: string): string =>
  text.replace(/([\w.+-]) ?@ ?(?=(?:[\w-]+\.)+(?:uk|org|com|net|info|scot|wales|cymru|eu|co)\b)/gi, '$1@')

function tidy(text: string): string {
  const lines = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .replace(/[^\S\n]+/g, ' ')
        .trim()
        .replace(/^[-–•·●▪◦*‣⁃]\s+(?=\S)/, '- ')
        .replace(/^[-–•·●▪◦*‣⁃]$/, ''),
    )
  return lines
    .join('\n')
    .replace(/(\n- [^\n]*)\n+(?=- )/g, '$1\n')
    .replace(/(^- [^\n]*)\n+(?=- )/g, '$1\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Plain text of what a source calls a description; nothing for blanks and placeholders. No tag survives. */
export function toPlainText(given: unknown, most = longest): string | undefined {
  if (typeof given !== 'string' && typeof given !== 'number') return undefined
  let text = String(given).slice(0, longestSource).toWellFormed()
  // Some feeds escape their HTML twice or three times.
  for (let round = 0; round < 4 && (markup.test(text) || /&(#\w+|[a-z]+\d*);/i.test(text)); round += 1) {
    text = fromHtml(tag.test(text) ? text : text.replace(/\r?\n/g, '<br>'))
  }
  // Last of all, for taking a mark or a space away may bring a tag together.
  const plain = mendedEmails(tidy(withoutMarkdown(text.normalize('NFC'))))
    .replace(/<{2,}/g, '<')
    .replace(/<(?=[a-z/!?])/gi, '')
  if (plain === '' || isPlaceholderText(plain)) return undefined
  return cutAtWord(plain, most)
}

/** The same as one line: names, labels, addresses. */
export function toLine(given: unknown, most = 300): string | undefined {
  const text = toPlainText(given, longest)?.replace(/\s+/g, ' ')
  return text === undefined ? undefined : cutAtWord(text, most)
}
