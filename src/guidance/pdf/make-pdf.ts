import { setImmediate } from 'node:timers/promises'
import { type ContentsEntry, drawContents, fillContents } from './draw-contents.ts'
import { drawPiece } from './draw-piece.ts'
import { drawRunningLines } from './draw-running-lines.ts'
import { page } from './page-look.ts'
import { closePaper, element, makePaper, newPage } from './paper.ts'
import type { PdfPart } from './piece.ts'

export interface PdfOrder {
  /** Neutral: what the window of a viewer says. */
  title: string
  parts: readonly PdfPart[]
  /** Words above a list of contents, or null for a single part. */
  contents: { heading: string; about: string } | null
  /** The short name of the network, at the head of every page. */
  network: string
  /** At the foot of every page. */
  foot: string
}

export interface PdfStep {
  name: string
  /** Parts drawn, of all. */
  done: number
  of: number
}

/**
 * A tagged PDF (ISO 32000-1, 14.8) of one part or many, a step at a time: other people are served between the parts.
 * Yields after each part; returns the file.
 */
export async function* makePdf(order: PdfOrder): AsyncGenerator<PdfStep, Buffer> {
  const paper = makePaper(order.title)
  const root = paper.inside
  const destinations = order.parts.map((part, index) => ({
    name: part.name,
    destination: `part-${index + 1}`,
  }))
  const entries: ContentsEntry[] = order.contents
    ? drawContents(paper, order.title, order.contents, destinations)
    : []
  const tabs: string[] = Array.from({ length: paper.pages }, () => order.title)
  const starts: number[] = []
  for (const [index, part] of order.parts.entries()) {
    newPage(paper)
    starts.push(paper.pages)
    paper.doc.addNamedDestination(`part-${index + 1}`, 'XYZ', null, page.top - 20, null)
    const mark = paper.doc.outline.addItem(part.name)
    paper.inside = element(paper, 'Sect', root, { title: part.name })
    for (const [at, piece] of part.pieces.entries()) {
      drawPiece(paper, piece, part.pieces.slice(at + 1, at + 3))
      if (piece.is === 'heading' && piece.level === 2) mark.addItem(piece.text)
    }
    while (tabs.length < paper.pages) tabs.push(part.tab)
    yield { name: part.name, done: index + 1, of: order.parts.length }
    await setImmediate()
  }
  paper.inside = root
  fillContents(paper, entries, starts)
  drawRunningLines(paper, tabs, order)
  return closePaper(paper)
}

/** The file, for those who wait without being told how far it is. */
export async function wholePdf(order: PdfOrder): Promise<Buffer> {
  const steps = makePdf(order)
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}
