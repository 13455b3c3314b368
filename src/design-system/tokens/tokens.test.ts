import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from './contrast.ts'
import { type ColourName, dark, light, looks, space, type } from './tokens.ts'

const scss = readFileSync(new URL('./_tokens.scss', import.meta.url), 'utf8')

const texts: ColourName[] = ['ink', 'stone', 'canal', 'heather', 'reed', 'ember']
const grounds: ColourName[] = ['ground', 'surface', 'mist']
const filled: ColourName[] = ['canal', 'heather', 'reed', 'ember']

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s theme', (name, palette) => {
  it('is the same in the stylesheet and in code', () => {
    expect(sassMap(name)).toEqual(palette)
  })

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(filled)('words on a filled %s button or band can be read', (ground) => {
    expect(contrast(palette['on-colour'], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('hovered buttons, which turn to ink, keep their words', () => {
    expect(contrast(palette.ground, palette.ink)).toBeGreaterThanOrEqual(4.5)
  })

  it('the focused word is readable on marigold', () => {
    expect(contrast(palette['marigold-ink'], palette.marigold)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(grounds)('the edge of a field is seen on %s (WCAG 1.4.11)', (ground) => {
    expect(contrast(palette.stone, palette[ground])).toBeGreaterThanOrEqual(3)
  })
})

// What says something by its colour stays apart from the colour of links (visited, error, checked, emergency).
const otherwise: ColourName[] = ['heather', 'ember']
const tinted = Object.entries(looks).flatMap(([look, { light: day, dark: night }]) => [
  { look, time: 'light', palette: { ...light, ...day } },
  { look, time: 'dark', palette: { ...dark, ...night } },
])

describe.each(tinted)('the look $look in $time', ({ look, time, palette }) => {
  it('has the same colours in the stylesheet and in code', () => {
    if (look === 'canal') return expect(palette).toEqual(time === 'light' ? light : dark)
    const { canal, mist } = palette
    expect(sassMap(time === 'light' ? `look-${look}` : `look-${look}-dark`)).toEqual({ canal, mist })
  })

  it.each(texts)('%s can be read on its panels, and its links and buttons everywhere', (text) => {
    expect(contrast(palette[text], palette.mist)).toBeGreaterThanOrEqual(4.5)
    for (const ground of grounds) expect(contrast(palette.canal, palette[ground])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette['on-colour'], palette.canal)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.stone, palette.mist)).toBeGreaterThanOrEqual(3)
  })

  it('is no colour that already says something', () => {
    for (const name of otherwise) expect(palette.canal).not.toBe(palette[name])
  })
})

it('space and type are the same in the stylesheet and in code', () => {
  expect(sassMap('space')).toEqual(inPixels(space))
  expect(sassMap('type')).toEqual(inPixels(type))
})

it('contrast agrees with the two ends of the WCAG scale', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

function sassMap(name: string): Record<string, string> {
  const body = new RegExp(`^\\$${name}: \\(([^)]*)\\)`, 'm').exec(scss)?.[1] ?? ''
  return Object.fromEntries([...body.matchAll(/([\w-]+): ([#\w]+)/g)].map(([, key, value]) => [key, value]))
}

function inPixels(sizes: Record<string | number, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(sizes).map(([key, value]) => [key, `${value}px`]))
}
