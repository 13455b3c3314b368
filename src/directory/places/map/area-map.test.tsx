import { gzipSync } from 'node:zlib'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { AreaMap, drawable } from './area-map.tsx'

const draw = (props: Partial<Parameters<typeof AreaMap>[0]>) =>
  render(
    <AreaMap
      label="Map of services near you. The list has the same."
      marks={[]}
      attributions={[]}
      {...props}
    />,
  )

const numbersIn = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`${attribute}="(-?[\\d.]+)"`, 'g'))].map(([, value]) => Number(value))

describe('a map', () => {
  test('of the whole country is whole pixels, with Shetland and Scilly, and small enough to send', () => {
    const svg = draw({
      marks: [
        { point: { lat: 60.8, lng: -0.8 }, name: 'Unst' },
        { point: { lat: 49.9, lng: -6.3 }, name: 'Scilly' },
      ],
    })
    expect(svg).not.toMatch(/ d="[^"]*\d\.\d/)
    expect(gzipSync(svg).length).toBeLessThan(14_000)
  })

  test('around a town draws little, and every mark and the whole circle inside it', () => {
    const marks = [
      { point: { lat: 52.67, lng: -0.73 }, name: 'Oakham' },
      { point: { lat: 52.64, lng: -1.13 }, name: 'Leicester' },
    ]
    const svg = draw({ marks, around: { point: { lat: 52.67, lng: -0.72 }, spreadKm: 10, label: 'LE15' } })
    const [, , width = 0, height = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? []
    const [xs, ys, rs] = [numbersIn(svg, 'cx'), numbersIn(svg, 'cy'), numbersIn(svg, ' r')]
    for (const [nth, r] of rs.entries()) {
      expect(xs[nth]).toBeGreaterThanOrEqual(r)
      expect(xs[nth]).toBeLessThanOrEqual(width - r)
      expect(ys[nth]).toBeGreaterThanOrEqual(r)
      expect(ys[nth]).toBeLessThanOrEqual(height - r)
    }
    expect(svg.length).toBeLessThan(3000)
  })

  test('carries no style of its own, says what it shows, and names its sources', () => {
    const svg = draw({ attributions: ['Made with Natural Earth', 'Councils: ONS'] })
    expect(svg).not.toMatch(/style=/)
    expect(svg).toMatch(/role="img" aria-label="Map of services near you/)
    expect(svg).toMatch(/Made with Natural Earth · Councils: ONS/)
  })

  test('shows councils where they are imported', () => {
    const around = (spreadKm: number) => ({ point: { lat: 52.65, lng: -0.7 }, spreadKm, label: 'LE15' })
    const rutland: [number, number][] = [
      [-1, 52.5],
      [-0.5, 52.5],
      [-0.5, 52.8],
      [-1, 52.8],
    ]
    const councils = [{ code: 'E06000017', name: 'Rutland', polygons: [[rutland]] }]
    expect(draw({ around: around(5), councils })).toMatch(/class="area-map__council" d="M/)
    expect(draw({ around: around(5) })).not.toContain('area-map__council')
    // on a map of half a country their lines would say nothing
    expect(
      draw({ around: around(5), councils, marks: [{ point: { lat: 55, lng: -3 }, name: 'Far' }] }),
    ).not.toContain('area-map__council')
  })

  test('a place that is only known as an area is a ring and never a dot, and none at all when it is as wide as a county', () => {
    const mark = { point: { lat: 52.65, lng: -0.7 }, name: 'Somewhere in LE15' }
    const ring = draw({ marks: [{ ...mark, spreadKm: 8 }] })
    expect(ring).toContain('area-map__ring')
    expect(ring).toContain('not its door')
    expect(ring).not.toContain('area-map__mark')
    expect(drawable([{ ...mark, spreadKm: 65 }, mark])).toEqual([mark])
  })
})
