import { AreaMap, drawable, type MapMark } from '../places/map/area-map.tsx'
import type { CouncilShape } from '../places/map/council-shapes.ts'
import type { Place } from '../places/place.ts'
import type { PublishedService } from '../services/published-service.ts'
import { isApproximate, nearestVenue } from '../services/venue-rules.ts'

type Props = {
  place: Place
  services: readonly PublishedService[]
  sources: readonly string[]
  councils: readonly CouncilShape[]
}

/**
 * What the list beside it says in words: of each service the venue that is near. Points come from the public record, so
 * none can be one that is kept back; the middle of a town is drawn as an area.
 */
const marksOf = (services: readonly PublishedService[], place: Place): MapMark[] =>
  services.flatMap(({ name, venues }) => {
    const venue = nearestVenue(venues, place.point)
    if (!venue?.point) return []
    const { point, town, pointSpreadKm } = venue
    return { point, town, name, spreadKm: isApproximate(venue) ? pointSpreadKm : undefined }
  })

export function ResultsMap({ place, services, sources, councils }: Props) {
  const marks = drawable(marksOf(services, place))
  if (marks.length === 0 && place.point === null) return null
  const count = marks.length === 1 ? '1 place' : `${marks.length} places`
  return (
    <div class="results__map">
      <AreaMap
        label={`Map of ${count} near ${place.label}. The list says the same in words.`}
        marks={marks}
        around={
          place.point ? { point: place.point, spreadKm: place.spreadKm, label: place.label } : undefined
        }
        councils={councils}
        attributions={sources}
      />
    </div>
  )
}
