import { once } from '../builtin/place-content.ts'
import { townFacts } from '../builtin/town-facts.ts'
import type { Point } from '../place.ts'
import type { CouncilShape } from './council-shapes.ts'
import {
  type Frame,
  frameAround,
  KM_PER_DEGREE,
  project,
  STRETCH,
  wholeCountry,
} from './map-geometry-rules.ts'
import { placeLabels } from './map-label-rules.ts'
import { pathOf } from './map-path.ts'
import { outlinePaths } from './outline-paths.ts'
import { waymarksIn } from './waymark-rules.ts'

/** Something that looks after an area: drawn by the borders of its councils, or by circles where none are imported. */
export interface CoveredPart {
  name: string
  middle: Point
  councils: readonly { code: string; label: string; point: Point | null; spreadKm: number }[]
}

type Props = {
  /** What the map shows and where the same is said in words. */
  label: string
  parts: readonly CoveredPart[]
  /** The whole of the United Kingdom with the names of the parts; else the parts alone with the names of their councils. */
  isWholeCountry?: boolean
  shapes: readonly CouncilShape[]
  attributions: readonly string[]
}

const WIDTH = 480
const DOT = 6
/** Without borders an area is circles on nothing: so wide, in kilometres, a coast says where it is. */
const LEAST_KM = 110
const LEAST_KM_ALONE = 220
/** Up to so many circles, towns around them say where they are. */
const FEW = 2

const knownTowns = once(() => townFacts().filter(({ postcodeArea }) => postcodeArea !== null))

const cornersOf = ({ polygons }: CouncilShape): Point[] =>
  polygons.flat(2).map(([lng, lat]) => ({ lat, lng }))

function edgesOf({ lat, lng }: Point, km: number): Point[] {
  const up = km / KM_PER_DEGREE
  return [
    { lat: lat - up, lng: lng - up / STRETCH },
    { lat: lat + up, lng: lng + up / STRETCH },
  ]
}

/** What is known of each council: its borders, else its middle and about how far it reaches. */
function drawnOf(parts: readonly CoveredPart[], shapes: readonly CouncilShape[]) {
  const byCode = new Map(shapes.map((shape) => [shape.code, shape]))
  const all = parts.flatMap(({ councils }) => councils)
  const bordered = all.flatMap(({ code }) => byCode.get(code) ?? [])
  const circled = all.flatMap(({ code, point, spreadKm }) =>
    point && !byCode.has(code) ? [{ point, spreadKm }] : [],
  )
  return { bordered, circled }
}

function frameOf({ bordered, circled }: ReturnType<typeof drawnOf>): Frame {
  return frameAround(
    [...bordered.flatMap(cornersOf), ...circled.flatMap(({ point, spreadKm }) => edgesOf(point, spreadKm))],
    bordered.length > 0 ? undefined : circled.length > FEW ? LEAST_KM : LEAST_KM_ALONE,
  )
}

/** A still map of areas, drawn on the server. Always beside a list that says the same. */
export function CoveredMap({ label, parts, isWholeCountry = false, shapes, attributions }: Props) {
  const drawn = drawnOf(parts, shapes)
  const frame = isWholeCountry ? wholeCountry : frameOf(drawn)
  const at = project(frame, WIDTH)
  const { land, neighbours } = outlinePaths(frame, at)
  const middles = parts.flatMap(({ councils }) => councils.flatMap(({ point }) => point ?? []))
  const isAlone = !isWholeCountry && drawn.bordered.length === 0 && drawn.circled.length <= FEW
  const waymarks = isAlone ? waymarksIn(knownTowns(), frame, middles) : []
  const spot = ({ lat, lng }: Point, text: string) => ({ text, x: at.x(lng), y: at.y(lat) })
  const dots = isWholeCountry ? parts.map(({ middle }) => spot(middle, '')) : []
  const names = isWholeCountry
    ? parts.map(({ name, middle }) => spot(middle, name))
    : parts.flatMap(({ councils }) =>
        councils.flatMap(({ point, label: name }) => (point ? [spot(point, name)] : [])),
      )
  const around = waymarks.map((town) => spot(town, town.name))
  return (
    <figure class="area-map">
      <svg class="area-map__drawing" viewBox={`0 0 ${at.width} ${at.height}`} role="img" aria-label={label}>
        <path class="area-map__neighbour" d={neighbours} />
        <path class="area-map__land" d={land} />
        <g class="area-map__covered">
          <path
            d={pathOf(
              drawn.bordered.flatMap(({ polygons }) => polygons.flat()),
              frame,
              at,
            )}
          />
          {drawn.circled.map(({ point: { lat, lng }, spreadKm }, index) => (
            <circle key={index} cx={at.x(lng)} cy={at.y(lat)} r={Math.max(DOT, at.length(spreadKm))} />
          ))}
        </g>
        {dots.map(({ x, y }, index) => (
          <circle key={index} class="area-map__mark" cx={x} cy={y} r={DOT} />
        ))}
        {waymarks.map(({ id, lat, lng }) => (
          <circle key={id} class="area-map__waymark" cx={at.x(lng)} cy={at.y(lat)} r={3} />
        ))}
        {placeLabels([...names, ...around], dots, WIDTH).map(({ text, x, y, side }) => {
          const look = names.some((name) => name.text === text) ? 'area-map__label' : 'area-map__waymark'
          return (
            <text key={text} class={look} x={x} y={y + 5} text-anchor={side}>
              {text}
            </text>
          )
        })}
      </svg>
      <figcaption class="area-map__sources">
        {drawn.circled.length > 0 && (
          <p>Circles show about how far each area reaches. They are not borders.</p>
        )}
        {attributions.join(' · ')}
      </figcaption>
    </figure>
  )
}
