import { posix } from 'node:path'
import render from 'dom-serializer'
import { findAll, getAttributeValue, removeElement } from 'domutils'
import { type ParserOptions, parseDocument } from 'htmlparser2'

const asWritten: ParserOptions = { decodeEntities: true }

/** The file of a page, so that any file server and a browser that opens it from disk find it: /a/b is a/b/index.html. */
export const fileOf = (path: string): string => posix.join(path.slice(1), 'index.html')

interface MirrorPage {
  /** The address of the page, beginning with a slash. */
  path: string
  html: string
  /** Every address that the mirror holds: pages and assets. */
  holds: ReadonlySet<string>
  /** Where "Exit this page" leads; nothing here can send anybody on. */
  exitTarget: string
}

/**
 * A page as it stands in a folder. Links lead to files, what needs a server is left out, and links to pages that are not in
 * the copy lead to its first page. Scripts are modules, which browsers refuse from disk, so none is kept.
 */
export function toMirrorPage({ path, html, holds, exitTarget }: MirrorPage): string {
  const document = parseDocument(html, asWritten)
  const here = posix.dirname(fileOf(path))
  const relative = (file: string): string => posix.relative(here, file) || posix.basename(file)
  const moved = (address: string): string => {
    const [, target = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(address) ?? []
    if (target === '/leave') return exitTarget
    if (target.startsWith('/assets/')) return relative(target.slice(1))
    return holds.has(target) ? `${relative(fileOf(target))}${fragment}` : relative('index.html')
  }
  for (const element of findAll(() => true, document.children)) {
    if (element.name === 'script') removeElement(element)
    if (element.name === 'form') {
      element.name = 'p'
      element.attribs = { class: 'quiet' }
      element.children = parseDocument('This copy cannot search or send anything.').children
    }
    for (const name of ['href', 'src']) {
      const address = getAttributeValue(element, name)
      if (address?.startsWith('/')) element.attribs[name] = moved(address)
    }
  }
  return render(document, { encodeEntities: 'utf8' })
}
