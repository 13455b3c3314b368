import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { readPdf } from '../../../test/support/read-pdf.ts'
import type { Answer } from '../../platform/http/answer.ts'
import type { Asked } from '../../platform/http/route.ts'
import { readGuidanceContent } from '../guidance-content.ts'
import { readers } from '../guides/guide.ts'
import { wholePdf } from '../pdf/make-pdf.ts'
import { packOf } from './pack.ts'
import { packOrder } from './pack-file.ts'
import { packDeed, packPage, packStepsDeed } from './pack-pages.tsx'

const content = readGuidanceContent()
const when = { today: '2026-11-22', network: 'Riverside' }
const parts = { clock: () => new Date('2026-11-22T10:00:00Z') }
const asked = (form: Asked['form']): Asked => ({ params: {}, query: {}, form })
const some = {
  reader: ['adults', 'parents'],
  topic: ['talking', 'triangle'],
  sheet: ['ecomap', 'recovery_stages'],
}

const pdfOf = async (answer: Answer) => {
  if (answer.kind !== 'file' || typeof answer.body === 'string') throw new Error('is no file')
  return readPdf(answer.body)
}
const squeezed = (text: string): string => text.replaceAll(/\s/g, '')

/** The contents say on which page each part begins, and it does begin there. */
function expectContents(pdf: Awaited<ReturnType<typeof readPdf>>, names: readonly string[]): void {
  expect(pdf.outline.map(({ title }) => title)).toEqual(names)
  const contents = squeezed(pdf.pages.slice(0, (pdf.outline[0]?.page ?? 1) - 1).join(''))
  for (const { title, page } of pdf.outline) {
    expect(contents).toContain(squeezed(title))
    const start = squeezed(pdf.pages[page - 1] ?? '')
    expect(start.startsWith(squeezed(title.replace(/ \([^)]*\)$/, '')))).toBe(true)
  }
  const numbers = pdf.pages
    .slice(0, (pdf.outline[0]?.page ?? 1) - 1)
    .flatMap((page) => page.match(/^\s*\d+\s*$/gm) ?? [])
  expect(numbers.map(Number)).toEqual(pdf.outline.map(({ page }) => page))
}

test('somebody puts guides and worksheets into one file, with contents and bookmarks', async () => {
  const answer = await packDeed(content, parts)(asked(some))
  expect(answer).toMatchObject({ kind: 'file', type: 'application/pdf', name: 'guides.pdf' })
  const pdf = await pdfOf(answer)
  expect(pdf).toMatchObject({ isTagged: true, lang: 'en-GB', title: 'Guides' })
  for (const tag of ['TOC', 'TOCI', 'Link', 'Table', 'TH', 'Figure']) expect(pdf.tags).toContain(tag)
  expect(pdf.alts).toContain('Box to tick')
  const pack = packOf(content, { readers: ['adults', 'parents'], topics: some.topic, sheets: some.sheet })
  expectContents(
    pdf,
    packOrder(content, pack, when).parts.map(({ name }) => name),
  )
  expect(pdf.outline).toHaveLength(6)
})

test('one sheet alone needs no contents, and the plan for home says the emergency number of the registry', async () => {
  const pdf = await pdfOf(await packDeed(content, parts)(asked({ sheet: 'fallback_safety_plan' })))
  expect(pdf.outline).toEqual([{ title: 'If home does not feel safe (worksheet)', page: 1 }])
  expect(pdf.pages.join('')).toContain('Emergency services: 999.')
})

test.each([
  [{}, 'Choose at least one guide or worksheet'],
  [{ reader: 'adults' }, 'Choose at least one guide or worksheet'],
  [{ topic: 'talking' }, 'Choose who will read the guides'],
  [{ topic: 'safer-communities', reader: 'children' }, 'Nobody has written this for these readers yet'],
  [{ topic: content.guides.topics.map(({ id }) => id), reader: [...readers] }, 'Choose 40 or fewer'],
  [{ topic: 'no-such-topic', reader: 'nobody', sheet: 'none' }, 'Choose'],
])('%j is not put together; the page says what to change and keeps what was chosen', async (form, words) => {
  for (const deed of [packDeed, packStepsDeed]) {
    const answer = await deed(content, parts)(asked(form))
    expect(answer).toMatchObject({ kind: 'page', status: 422, page: { errors: true } })
    const html = answer.kind === 'page' ? renderToString(answer.page.body) : ''
    expect(html).toContain(words)
    if ('reader' in form && form.reader === 'adults') expect(html).toMatch(/value="adults"[^>]*checked/)
  }
})

test('with JavaScript the page hears how far it is, and the file comes last', async () => {
  const answer = packStepsDeed(content, parts)(asked(some))
  if (answer.kind !== 'stream') throw new Error('is no stream')
  const lines: Record<string, unknown>[] = []
  for await (const piece of answer.pieces) lines.push(JSON.parse(piece))
  expect(lines.slice(0, -1).map(({ done, of }) => [done, of])).toEqual(
    [1, 2, 3, 4, 5, 6].map((done) => [done, 6]),
  )
  expect(lines[0]?.name).toContain('The recovery triangle at home')
  const pdf = await readPdf(Buffer.from(String(lines.at(-1)?.pdf), 'base64'))
  expect(pdf.outline).toHaveLength(6)
})

test('the page itself offers every topic that has a guide and every worksheet', () => {
  const answer = packPage(content)()
  const html = answer.kind === 'page' ? renderToString(answer.page.body) : ''
  for (const topic of content.guides.topics) expect(html).toContain(`value="${topic.id}"`)
  for (const sheet of content.sheets.all) expect(html).toContain(`value="${sheet.id}"`)
})

test('everything that there is fits into one file', async () => {
  const everything = packOf(content, {
    readers,
    topics: content.guides.topics.map(({ id }) => id),
    sheets: content.sheets.all.map(({ id }) => id),
  })
  const order = packOrder(content, everything, when)
  const from = performance.now()
  const file = await wholePdf(order)
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  const pdf = await readPdf(file)
  process.stdout.write(
    `  ${order.parts.length} guides and worksheets, ${pdf.pages.length} pages, ${Math.round(file.length / 1024)} KB in ${seconds} s\n`,
  )
  expectContents(
    pdf,
    order.parts.map(({ name }) => name),
  )
}, 120_000)
