import Pdf from 'pdfkit'
import { page } from './page-look.ts'
import { typefaces } from './typefaces.ts'

export type Element = PDFKit.PDFStructureElement

/** Paper that is being written on, from top to bottom. */
export interface Paper {
  doc: PDFKit.PDFDocument
  /** Points from the top of the page to where the next thing goes. */
  y: number
  /** The element of the structure tree that takes what is written. */
  inside: Element
  /** Pages so far; the first is 1. */
  pages: number
}

interface ElementOptions extends PDFKit.Mixins.StructureElementOptions {
  scope?: 'Column' | 'Row'
  /** Left, top, right, bottom in points from the top left. */
  bbox?: [number, number, number, number]
}

// The day on which a PDF was made would tell when somebody was here, and the same content makes the same bytes.
const NO_DAY = new Date(0)

/** A tagged PDF without pages. Its title is what a viewer shows in its window, so it is neutral. */
export function makePaper(title: string): Paper {
  const doc = new Pdf({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title, Producer: 'Towpath', Creator: 'Towpath', CreationDate: NO_DAY },
  })
  for (const [name, bytes] of Object.entries(typefaces())) doc.registerFont(name, bytes)
  const root = doc.struct('Document')
  doc.addStructure(root)
  return { doc, y: 0, inside: root, pages: 0 }
}

export function newPage(paper: Paper): void {
  paper.doc.addPage()
  paper.pages += 1
  paper.y = page.top
}

export const isAtTop = (paper: Paper): boolean => paper.y <= page.top
export const roomLeft = (paper: Paper): number => page.height - page.foot - paper.y

/** Turns the page unless `height` points are free. What is taller than a page begins where it is. */
export function need(paper: Paper, height: number): void {
  const whole = page.height - page.foot - page.top
  if (roomLeft(paper) < Math.min(height, whole)) newPage(paper)
}

/** Free room above something, which nothing that stands first on its page has. */
export function spaceAbove(paper: Paper, height: number): void {
  if (!isAtTop(paper)) paper.y += height
}

/** A new element inside another. */
export function element(paper: Paper, tag: string, parent: Element, options: ElementOptions = {}): Element {
  const made = paper.doc.struct(tag, options)
  parent.add(made)
  return made
}

/** Everything that `draw` draws belongs to this element. The page must not be turned meanwhile. */
export function marked(paper: Paper, tag: string, owner: Element, draw: () => void): void {
  owner.add(paper.doc.markStructureContent(tag))
  draw()
  paper.doc.endMarkedContent()
}

/** Ornament, which is not read aloud. */
export function ornament(paper: Paper, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  paper.doc.markContent('Artifact', { type })
  draw()
  paper.doc.endMarkedContent()
}

/** The finished file. */
export async function closePaper({ doc, inside }: Paper): Promise<Buffer> {
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => doc.once('end', resolve))
  inside.end()
  doc.end()
  await ended
  return Buffer.concat(chunks)
}
