import { AreaMap, type MapMark } from '../places/map/area-map.tsx'
import type { Place } from '../places/place.ts'
import type { PublishedService } from '../services/published-service.ts'

type Props = { place: Place; services: readonly PublishedService[]; sources: readonly string[] }

/** Dots for what the list beside it says in words. Points come from the public record, so none can be one that is kept back. */
const marksOf = (services: readonly PublishedService[]): MapMark[] =>
  services.flatMap((service) =>
    service.venues.flatMap(({ point, town }) => (point ? [{ point, town, name: service.name }] : [])),
  )

export function ResultsMap({ place, services, sources }: Props) {
  const marks = marksOf(services)
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
        attributions={sources}
      />
    </div>
  )
}
