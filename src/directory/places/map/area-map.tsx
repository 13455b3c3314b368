import type { Point } from '../place.ts'
import { frameAround, KM_PER_DEGREE, project, type Ring, STRETCH } from './map-geometry-rules.ts'
import { placeLabels } from './map-label-rules.ts'
import { pathOf } from './map-path.ts'
import { outlinePaths } from './outline-paths.ts'

export interface MapMark {
  /** From the public serialiser only, never from an address that is kept back. */
  point: Point
  name: string
  /** The town, written beside it where there is room. */
  town?: string | undefined
}

export interface MapCouncil {
  code: string
  name: string
  rings: Ring[]
}

type Props = {
  /** What the map shows and where the same is said in words: "Map of 6 services near LE15. The list has the same." */
  label: string
  marks: readonly MapMark[]
  /** Where the person is, as far as we know: a circle as wide as we are unsure. */
  around?: { point: Point; spreadKm: number; label: string } | undefined
  councils?: readonly MapCouncil[] | undefined
  /** What the licences of all that is drawn ask for: `listMapSources`. */
  attributions: readonly string[]
}

const WIDTH = 480
const SMALLEST_CIRCLE = 6

// The circle is seen whole, unless it is as wide as a county.
const WIDEST_KM = 30

function edgesOf({ point: { lat, lng }, spreadKm }: { point: Point; spreadKm: number }): Point[] {
  const up = Math.min(spreadKm, WIDEST_KM) / KM_PER_DEGREE
  const across = up / STRETCH
  return [
    { lat: lat - up, lng: lng - across },
    { lat: lat + up, lng: lng + across },
  ]
}

/** A still map drawn on the server: no tiles, no script, nothing asked of anybody. Always beside a list or table. */
export function AreaMap({ label, marks, around, councils = [], attributions }: Props) {
  const frame = frameAround([...marks.map(({ point }) => point), ...(around ? edgesOf(around) : [])])
  const at = project(frame, WIDTH)
  const { land, neighbours } = outlinePaths(frame, at)
  const spot = ({ lat, lng }: Point, text: string) => ({ text, x: at.x(lng), y: at.y(lat) })
  const labels = placeLabels(
    [
      ...(around ? [spot(around.point, around.label)] : []),
      ...marks.flatMap(({ point, town }) => (town ? [spot(point, town)] : [])),
    ],
    WIDTH,
  )
  return (
    <figure class="area-map">
      <svg class="area-map__drawing" viewBox={`0 0 ${at.width} ${at.height}`} role="img" aria-label={label}>
        <path class="area-map__neighbour" d={neighbours} />
        <path class="area-map__land" d={land} />
        {councils.map(({ code, name, rings }) => {
          const path = pathOf(rings, frame, at)
          return path === '' ? null : (
            <path key={code} class="area-map__council" d={path}>
              <title>{name}</title>
            </path>
          )
        })}
        {around && (
          <circle
            class="area-map__around"
            cx={at.x(around.point.lng)}
            cy={at.y(around.point.lat)}
            r={Math.max(SMALLEST_CIRCLE, at.length(around.spreadKm))}
          />
        )}
        {marks.map(({ point, name }) => (
          <circle
            key={`${name} ${point.lat} ${point.lng}`}
            class="area-map__mark"
            cx={at.x(point.lng)}
            cy={at.y(point.lat)}
            r={SMALLEST_CIRCLE}
          >
            <title>{name}</title>
          </circle>
        ))}
        {labels.map(({ text, x, y, side }) => (
          <text key={text} class="area-map__label" x={x} y={y + 5} text-anchor={side}>
            {text}
          </text>
        ))}
      </svg>
      <figcaption class="area-map__sources">{attributions.join(' · ')}</figcaption>
    </figure>
  )
}
