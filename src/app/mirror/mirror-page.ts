import { posix } from 'node:path'
import render from 'dom-serializer'
import { appendChild, findAll, getAttributeValue, removeElement } from 'domutils'
import { type ParserOptions, parseDocument } from 'htmlparser2'

const asWritten: ParserOptions = { decodeEntities: true }

/**
 * The file of a page, so that any file server and a browser that opens it from disk find it: /a/b is a/b/index.html.
 */
export const fileOf = (path: string): string => posix.join(path.slice(1), 'index.html')

interface MirrorPage {
  /** The address of the page, beginning with a slash. */
  path: string
  html: string
  /** Every address that the mirror holds: pages and assets. */
  holds: ReadonlySet<string>
  /** Where "Exit this page" leads; nothing here can send anybody on. */
  exitTarget: string
  /** Where the site itself is, without a slash at the end; empty when nobody has said. */
  liveAt: string
}

const LIVE = '(on the live site)'
type Element = ReturnType<typeof findAll>[number]
const textNodes = (words: string) => parseDocument(words).children

/** A link to what only the site itself can do: it says so, and leads there where the address is known. */
function needsLiveSite(element: Element, liveAt: string, address: string): void {
  if (liveAt === '') {
    element.name = 'span'
    element.attribs = { class: 'quiet' }
  } else element.attribs.href = `${liveAt}${address}`
  for (const node of textNodes(` ${LIVE}`)) appendChild(element, node)
}

/**
 * A page as it stands in a folder. Links lead to files, what needs a server is left out, and links to what is not in the
 * copy say that the site itself is needed. "/" is Find support, but for the name of the site, which leads to the first page
 * of the copy. Scripts are modules, which browsers refuse from disk, so none is kept.
 */
export function toMirrorPage({ path, html, holds, exitTarget, liveAt }: MirrorPage): string {
  const document = parseDocument(html, asWritten)
  const here = posix.dirname(fileOf(path))
  const relative = (file: string): string => posix.relative(here, file) || posix.basename(file)
  const moved = (address: string, isName: boolean): string | null => {
    const [, target = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(address) ?? []
    if (target === '/leave') return exitTarget
    if (target.startsWith('/assets/')) return relative(target.slice(1))
    if (target === '/') return isName ? relative('index.html') : null
    return holds.has(target) ? `${relative(fileOf(target))}${fragment}` : null
  }
  for (const element of findAll(() => true, document.children)) {
    if (element.name === 'script') removeElement(element)
    if (element.name === 'form') {
      element.name = 'p'
      element.attribs = { class: 'quiet' }
      element.children = textNodes('This copy cannot search or send anything. That needs the live site.')
    }
    for (const name of ['href', 'src']) {
      const address = getAttributeValue(element, name)
      if (!address?.startsWith('/')) continue
      const to = moved(address, /wordmark/.test(element.attribs.class ?? ''))
      if (to !== null) element.attribs[name] = to
      else needsLiveSite(element, liveAt, address)
    }
  }
  return render(document, { encodeEntities: 'utf8' })
}
