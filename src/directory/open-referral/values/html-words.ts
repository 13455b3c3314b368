import sanitizeHtml from 'sanitize-html'
import { mendWebAddress } from './web-address-rules.ts'

// A feed's text is HTML from an editor, Markdown or plain, and nobody says which. What comes out is plain: paragraphs
// divided by an empty line, list lines that start with "- ", links as "words (address)".
const blocks = 'p div section header blockquote table ul ol hr h1 h2 h3 h4 h5 h6'.split(' ')
const options: sanitizeHtml.IOptions = {
  allowedTags: [...blocks, 'br', 'li', 'tr', 'td', 'th', 'a'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesAppliedToAttributes: ['href'],
  nonTextTags: 'script style textarea option noscript template iframe object svg math title head'.split(' '),
}
const block = new RegExp(`</?(?:${blocks.join('|')})\\b[^<>]*>`, 'gi')

const decoded = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** A link as words, with its address when the words do not say it. */
export function linkWords(href: string, inner: string): string {
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

/** HTML, however broken, as text in lines and paragraphs. What it holds of scripts and styles is gone. */
export function fromHtml(html: string): string {
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
