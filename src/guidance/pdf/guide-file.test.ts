import { describe, expect, test } from 'vitest'
import { type ReadPdf, readPdf } from '../../../test/support/read-pdf.ts'
import { readGuidanceContent } from '../guidance-content.ts'
import type { Block, Inline } from '../guides/guide.ts'
import { sensitiveWordIn } from '../safety/sensitive-words.ts'
import { hasNumber, hasText } from '../urgent-help/helpline-rules.ts'
import { fileName } from './file-name.ts'
import { guideFile } from './guide-file.ts'

const content = readGuidanceContent()
const parts = { clock: () => new Date('2026-11-22T10:00:00Z') }

const registered = content.lines.flatMap((line) => [
  ...(hasNumber(line) && line.phone ? [line.phone.number] : []),
  ...(hasText(line) && line.text ? [line.text.number] : []),
])
const phoneLike = /(?<![\w/.-])(?:999|111|101|112|116 ?\d{3}|85258|\+44[\d ]{9,}|0[1-9][\d ]{6,}\d)(?![\w-])/g

const inlineText = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.is === 'text') return part.text
      return part.is === 'better' ? (part.capital ? 'Recovery' : 'recovery') : inlineText(part.parts)
    })
    .join('')

function textsOf(block: Block): string[] {
  switch (block.is) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [inlineText(block.parts)]
    case 'list':
      return block.items.map(inlineText)
    case 'quote':
      return block.parts.map(inlineText)
  }
}

const squeezed = (text: string): string => text.replaceAll(/\s/g, '')
const allText = (pdf: ReadPdf): string => pdf.pages.join('')

describe.each(content.guides.all.map((guide) => [`${guide.topic}, ${guide.reader}`, guide] as const))(
  '%s',
  (_name, guide) => {
    test('can be taken away whole, can be listened to, and its name gives nothing away', async () => {
      const answer = await guideFile(content, parts, guide)()
      if (answer.kind !== 'file' || typeof answer.body === 'string') throw new Error('is no file')
      expect(answer.type).toBe('application/pdf')
      expect(answer.name).toMatch(/^[a-z0-9-]+\.pdf$/)
      expect(sensitiveWordIn(answer.name ?? '')).toBeNull()

      const pdf = await readPdf(answer.body)
      expect(pdf).toMatchObject({ isTagged: true, lang: 'en-GB', title: guide.tab })
      expect(sensitiveWordIn(pdf.title)).toBeNull()
      expect(pdf.info).not.toHaveProperty('Author')
      expect(pdf.info).toMatchObject({ Producer: 'Towpath', Creator: 'Towpath' })
      expect(pdf.tags.filter((tag) => tag === 'H1')).toHaveLength(1)
      for (const tag of ['Document', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody']) expect(pdf.tags).toContain(tag)
      if (guide.blocks.some((block) => block.is === 'quote')) expect(pdf.tags).toContain('BlockQuote')
      expect(pdf.outline).toEqual([{ title: expect.stringContaining(guide.title), page: 1 }])

      const text = squeezed(allText(pdf))
      for (const said of [guide.title, ...guide.blocks.flatMap(textsOf)])
        expect(text).toContain(squeezed(said))
      for (const source of guide.sources) expect(text).toContain(squeezed(`${source.name}: ${source.for}`))
      expect(text).toContain('Notyetreviewed.')
      expect(text).not.toContain('{{')

      const numbers = [allText(pdf), ...pdf.ornament].flatMap(
        (page) => page.replaceAll('\u00a0', ' ').match(phoneLike) ?? [],
      )
      expect(numbers.length).toBeGreaterThanOrEqual(2 + 2 * pdf.pages.length)
      expect(numbers.filter((number) => !registered.includes(number))).toEqual([])
      for (const [index, foot] of pdf.ornament.entries())
        expect(foot).toContain(`Page ${index + 1} of ${pdf.pages.length}`)
    })
  },
)

test('each guide can be told from the others by the name of its file', () => {
  const names = content.guides.all.map(({ tab, reader }) => fileName(tab, reader))
  expect(new Set(names).size).toBe(names.length)
})

test('carries the name of the network at the head of each page, as it is called now, and never the program’s', async () => {
  const [guide] = content.guides.all
  if (!guide) throw new Error('there is no guide')
  let called = 'Riverside'
  const make = guideFile(content, { ...parts, networkName: () => called }, guide)
  const headOf = async () => {
    const answer = await make()
    if (answer.kind !== 'file' || typeof answer.body === 'string') throw new Error('is no file')
    return (await readPdf(answer.body)).ornament
  }
  for (const head of await headOf()) expect(head).toMatch(/Riverside(?!.*Towpath)/s)
  called = 'Łódź & Waterside'
  for (const head of await headOf()) expect(head).toMatch(/Łódź & Waterside(?!.*Riverside)/s)
})

test('the same guide is the same file for everybody on a day, whoever asks', async () => {
  const [guide] = content.guides.all
  if (!guide) throw new Error('there is no guide')
  const one = await guideFile(content, parts, guide)()
  const other = await guideFile(content, parts, guide)()
  expect(one.kind === 'file' && other.kind === 'file' && one.body).toEqual(
    other.kind === 'file' && other.body,
  )
})
