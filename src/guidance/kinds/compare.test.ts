import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { linksOf } from '../../../test/support/page-text.ts'
import { makeSeal } from '../../platform/sealed/sealed-text.ts'
import { readGuidanceContent } from '../guidance-content.ts'
import { compareDeed, comparedPage } from './kind-pages.tsx'

const content = readGuidanceContent()
const parts = {
  seal: makeSeal('a secret of at least thirty-two characters', () => new Date('2026-11-22T10:00:00Z')),
}

function compared(...slugs: string[]): string {
  const nothing = { params: {}, query: {}, form: {} }
  const sent = compareDeed(content, parts)({ ...nothing, form: { kind: slugs } })
  const to = sent.kind === 'redirect' ? sent.to : ''
  const answer = comparedPage(content, parts)({ ...nothing, params: { sealed: to.split('/').at(-1) ?? '' } })
  return answer.kind === 'page' ? renderToString(answer.page.body) : ''
}

test('somebody who chose one kind is offered the others, those most like it first, and keeps the one', () => {
  const html = compared('family-video-clips')
  expect(html).toContain('Choose one or two more')
  expect(html).toMatch(/<input[^>]*name="kind"[^>]*value="family-video-clips"[^>]*checked/)
  expect(html.match(/type="checkbox"/g)).toHaveLength(content.kinds.length)
  expect(html).not.toContain('<table')
})

test('two stand side by side, each nation in a line of its own', () => {
  const html = compared('family-video-clips', 'gp-surgery')
  expect(html.match(/<dt>/g)?.length).toBeGreaterThanOrEqual(4)
  expect(linksOf(html).map(({ text }) => text)).toContain('Video feedback')
})
