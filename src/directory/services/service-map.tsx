import { AreaMap } from '../places/map/area-map.tsx'
import type { PublishedService } from './published-service.ts'

/** Where a service is, when that may be known; nothing when it may not. The address stands above it in words. */
export function ServiceMap({ service, sources }: { service: PublishedService; sources: readonly string[] }) {
  const marks = service.venues.flatMap((venue) =>
    venue.point ? [{ point: venue.point, town: venue.town, name: venue.name ?? service.name }] : [],
  )
  if (marks.length === 0) return null
  return (
    <AreaMap
      label="Map of where it is. The address above says the same."
      marks={marks}
      attributions={sources}
    />
  )
}
