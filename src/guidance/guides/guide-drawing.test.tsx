import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { drawingWords } from './drawing-words.ts'
import { drawings } from './guide.ts'
import { GuideDrawing } from './guide-drawing.tsx'

const word = 'finding my feet'
const choice = { word, to: (path: string) => path }

const sentences = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(sentences)

const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe.each(drawings)('the drawing %s', (name) => {
  const html = renderToString(<GuideDrawing name={name} choice={choice} />)
  const picture = /<svg.*<\/svg>/s.exec(html)?.[0] ?? ''
  const words = plain(html.replace(picture, '')).toLowerCase()
  const facts = sentences(drawingWords[name]).map((fact) =>
    fact.replace(/\{\{recovery\}\}/i, word).toLowerCase(),
  )

  it('tells somebody who listens all that its content says, in the word that they chose', () => {
    // The middle of the flower is who reads; its words say "around you".
    const missing = facts.filter((fact) => !words.includes(fact))
    expect(missing).toEqual([])
  })

  it('draws no word that is not in the text beside it', () => {
    const drawn = [...picture.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line = '']) => line.toLowerCase())
    expect(drawn.length).toBeGreaterThan(7)
    for (const line of drawn) expect(words).toContain(line)
  })

  it('is hidden from those who listen, and takes its colours from classes', () => {
    expect(picture).toContain('aria-hidden="true"')
    expect(html).not.toMatch(/style=|fill="|stroke="|#[0-9a-f]{3}/i)
  })
})

it('the triangle has the first tier at its base and says that going down is normal', () => {
  const html = renderToString(<GuideDrawing name="recovery_triangle" choice={choice} />)
  const heights = [...html.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, y, line]) => ({
    y: Number(y),
    line,
  }))
  const at = (name: string) => heights.find(({ line }) => line && name.startsWith(line))?.y ?? Number.NaN
  const fromTheBase = drawingWords.recovery_triangle.tiers.map(({ name }) => at(name))
  expect(fromTheBase).toEqual(fromTheBase.toSorted((one, other) => other - one))
  expect(at('Independence, confidence')).toBeLessThan(Math.min(...fromTheBase))
  expect(plain(html)).toContain('Finding my feet goes up and down. Going down again is normal.')
})
