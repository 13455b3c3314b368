import sanitizeHtml from 'sanitize-html'
import { isPlaceholderText } from './placeholder-rules.ts'
import { cutAtWord } from './summary-rules.ts'
import { mendWebAddress } from './web-address-rules.ts'

// A feed's text is HTML from an editor, Markdown or plain, and nobody says which. What comes out is plain: paragraphs
// divided by an empty line, list lines that start with "- ", links as "words (address)".
const blocks = [
  'p',
  'div',
  'section',
  'header',
  'blockquote',
  'table',
  'ul',
  'ol',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]
const options: sanitizeHtml.IOptions = {
  allowedTags: [...blocks, 'br', 'li', 'tr', 'td', 'th', 'a'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesAppliedToAttributes: ['href'],
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'template',
    'iframe',
    'object',
    'svg',
    'math',
    'title',
    'head',
  ],
}
/** Longest text kept, in characters; the longest description in the feeds studied has 16,658 with its tags. */
const longest = 20_000
/** Longest source text read; far above any description, far below what makes a parser slow. */
const longestSource = 120_000

const tag = /<\/?[a-z!][^<>]*>/i
const block = new RegExp(`</?(?:${blocks.join('|')})\\b[^<>]*>`, 'gi')
const markup = /<[a-z/!?]/i

const decoded = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')

function linkWords(href: string, inner: string): string {
  const words = inner.replace(/<[^<>]*>/g, '').trim()
  const target = decoded(href)
    .replace(/^(mailto|tel):/i, '')
    .replace(/\?.*$/, (query) => (/^https?:/i.test(href) ? query : ''))
  const plain = (text: string) =>
    decoded(text)
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?|^www\.|\/+$|\s+/g, '')
  // Editors cut one address into several links, so a piece of it is as good as the whole.
  if (words === '' || plain(target).includes(plain(words)) || plain(words).includes(plain(target)))
    return words
  if (/^mailto:/i.test(href)) return `${words} (${target})`
  if (/^tel:/i.test(href)) return /\d{3}/.test(words) ? words : `${words} (${target})`
  const address = mendWebAddress(target)
  return address ? `${words} (${address})` : words
}

function fromHtml(html: string): string {
  const opened = html.replace(/<wbr\s*\/?>/gi, '').replace(/<{2,}/g, '<')
  const safe = sanitizeHtml(opened, options).replace(/\s+/g, ' ')
  const joined = safe.replace(
    /<a href="([^"]*)">((?:(?!<\/a>).)*)<\/a>(?:<a href="\1">((?:(?!<\/a>).)*)<\/a>)/gi,
    '<a href="$1">$2$3</a>',
  )
  return decoded(
    joined
      .replace(/<a href="([^"]*)">((?:(?!<\/a>).)*)<\/a>/gi, (_all, href: string, inner: string) =>
        linkWords(href, inner),
      )
      .replace(/<li\b[^<>]*>\s*/gi, '\n- ')
      .replace(/<br\s*\/?>|<tr\b[^<>]*>/gi, '\n')
      .replace(block, '\n\n')
      .replace(/<[^<>]*>/g, (each) => (/^<\/?t[dh]/i.test(each) ? ' ' : '')),
  )
}

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
