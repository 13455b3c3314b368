import { lexer, type Token, type Tokens } from 'marked'
import type { Block, Inline } from './guide.ts'

// Guides use a small part of Markdown, and everything else is refused with a reason: what cannot be drawn in the page
// and in the PDF alike must not be written.

const hasShape = <Type extends Token['type']>(token: Token, type: Type): token is Token & { type: Type } =>
  token.type === type

const refuse = (token: Token): never => {
  throw new Error(`“${token.raw.trim().slice(0, 40)}” (${token.type}) is not used in guides`)
}

const BETTER = /\{\{(recovery|Recovery)\}\}/

// The lexer escapes quotes and ampersands for HTML; views and the PDF escape for themselves.
const plain = (text: string): string =>
  text
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Straight quotes and three dots become the marks that books have. */
const asPrinted = (text: string): string =>
  text
    .replaceAll(/(^|[\s([])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(^|[\s([“])'/g, '$1‘')
    .replaceAll("'", '’')
    .replaceAll('...', '…')

function withWord(text: string): Inline[] {
  const parts = asPrinted(plain(text)).split(BETTER)
  return parts.flatMap((part, index): Inline[] => {
    if (index % 2 === 1) return [{ is: 'better', capital: part === 'Recovery' }]
    return part === '' ? [] : [{ is: 'text', text: part }]
  })
}

function linkTo(href: string): { guide: string } | { kind: string } {
  const [scheme, name = ''] = href.split(':')
  if (name !== '' && scheme === 'guide') return { guide: name }
  if (name !== '' && scheme === 'kind') return { kind: name }
  throw new Error(`“${href}” is no link to a guide or a kind of support`)
}

function inline(tokens: readonly Token[] | undefined): Inline[] {
  return (tokens ?? []).flatMap((token): Inline[] => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return 'tokens' in token && token.tokens ? inline(token.tokens) : withWord(token.text)
      case 'strong':
      case 'em':
        return [{ is: token.type, parts: inline(token.tokens) }]
      case 'link':
        return [{ is: 'link', to: linkTo(token.href), parts: inline(token.tokens) }]
      case 'br':
        return [{ is: 'text', text: ' ' }]
      default:
        return refuse(token)
    }
  })
}

const itemOf = (item: Tokens.ListItem): Inline[] =>
  item.tokens.flatMap((token) =>
    hasShape(token, 'text') || hasShape(token, 'paragraph')
      ? inline('tokens' in token ? token.tokens : undefined)
      : refuse(token),
  )

/** An address inside the page. It stays in a history, so it is made from the place of the heading, not from its words. */
const idOf = (index: number): string => `part-${index + 1}`

export function readMarkdown(source: string): Block[] {
  let headings = 0
  return lexer(source, { gfm: false }).flatMap((token): Block[] => {
    switch (token.type) {
      case 'space':
        return []
      case 'heading': {
        if (token.depth !== 2 && token.depth !== 3) return refuse(token)
        return [
          { is: 'heading', level: token.depth, id: idOf(headings++), text: asPrinted(plain(token.text)) },
        ]
      }
      case 'paragraph':
        return [{ is: 'paragraph', parts: inline(token.tokens) }]
      case 'list':
        return [
          { is: 'list', ordered: token.ordered === true, items: (token as Tokens.List).items.map(itemOf) },
        ]
      case 'blockquote':
        return [
          {
            is: 'quote',
            parts: (token.tokens ?? [])
              .filter((each) => !hasShape(each, 'space'))
              .map((each) => (hasShape(each, 'paragraph') ? inline(each.tokens) : refuse(each))),
          },
        ]
      default:
        return refuse(token)
    }
  })
}
