import type { Point } from '../place.ts'
import { councilPath } from './council-paths.ts'
import type { CouncilShape } from './council-shapes.ts'
import { frameAround, KM_PER_DEGREE, project, STRETCH } from './map-geometry-rules.ts'
import { placeLabels } from './map-label-rules.ts'
import { outlinePaths } from './outline-paths.ts'

export interface MapMark {
  /** From the public serialiser only, never from an address that is kept back. */
  point: Point
  name: string
  /** The town, written beside it where there is room. */
  town?: string | undefined
  /** Kilometres around the point within which it is; nothing when the point is the door. */
  spreadKm?: number | undefined
}

type Props = {
  /** What the map shows and where the same is said in words: "Map of 6 services near LE15. The list has the same." */
  label: string
  marks: readonly MapMark[]
  /** Where the person is, as far as we know: a circle as wide as we are unsure. */
  around?: { point: Point; spreadKm: number; label: string } | undefined
  /** Imported boundaries, for their lines around a place. */
  councils?: readonly CouncilShape[] | undefined
  /** What the licences of all that is drawn ask for: `listMapSources`. */
  attributions: readonly string[]
}

const WIDTH = 480
const SMALLEST_CIRCLE = 6

// The circle is seen whole, unless it is as wide as a county.
const WIDEST_KM = 30
const WIDEST_RING_KM = 20

/** Marks that a map can show: where something may be anywhere in a wider ring, a drawing of it would say nothing. */
export const drawable = (marks: readonly MapMark[]): MapMark[] =>
  marks.filter(({ spreadKm = 0 }) => spreadKm <= WIDEST_RING_KM)

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
  const [rings, dots] = [marks.filter(({ spreadKm }) => spreadKm), marks.filter(({ spreadKm }) => !spreadKm)]
  const frame = frameAround([
    ...marks.flatMap(({ point, spreadKm = 0 }) => edgesOf({ point, spreadKm })),
    ...(around ? edgesOf(around) : []),
  ])
  const at = project(frame, WIDTH)
  const { land, neighbours } = outlinePaths(frame, at)
  const borders = councilPath(councils, frame, at)
  const spot = ({ lat, lng }: Point, text: string) => ({ text, x: at.x(lng), y: at.y(lat) })
  const labels = placeLabels(
    [
      ...(around ? [spot(around.point, around.label)] : []),
      ...marks.flatMap(({ point, town }) => (town ? [spot(point, town)] : [])),
    ],
    dots.map(({ point }) => spot(point, '')),
    WIDTH,
  )
  const circle = (name: string, { lat, lng }: Point, spreadKm = 0, title?: string) => (
    <circle class={name} cx={at.x(lng)} cy={at.y(lat)} r={Math.max(SMALLEST_CIRCLE, at.length(spreadKm))}>
      {title && <title>{title}</title>}
    </circle>
  )
  return (
    <figure class="area-map">
      <svg class="area-map__drawing" viewBox={`0 0 ${at.width} ${at.height}`} role="img" aria-label={label}>
        <path class="area-map__neighbour" d={neighbours} />
        <path class="area-map__land" d={land} />
        {borders && <path class="area-map__council" d={borders} />}
        {around && circle('area-map__around', around.point, around.spreadKm)}
        {rings.map(({ point, spreadKm, name }) => circle('area-map__ring', point, spreadKm, name))}
        {dots.map(({ point, name }) => circle('area-map__mark', point, 0, name))}
        {labels.map(({ text, x, y, side }) => (
          <text key={text} class="area-map__label" x={x} y={y + 5} text-anchor={side}>
            {text}
          </text>
        ))}
      </svg>
      <figcaption class="area-map__sources">
        {rings.length > 0 && <p>A ring shows an area that a service is in, not its door.</p>}
        {attributions.join(' · ')}
      </figcaption>
    </figure>
  )
}
