import { AreaMap, drawable } from '../places/map/area-map.tsx'
import type { CouncilShape } from '../places/map/council-shapes.ts'
import type { PublishedService } from './published-service.ts'
import { isApproximate } from './venue-rules.ts'

type Props = {
  service: PublishedService
  sources: readonly string[]
  councils: readonly CouncilShape[]
}

/** Where a service is, when that may be known; nothing when it may not. The address stands above it in words. */
export function ServiceMap({ service, sources, councils }: Props) {
  const known = service.venues.flatMap((venue) =>
    venue.point
      ? {
          point: venue.point,
          town: venue.town,
          name: venue.name ?? service.name,
          spreadKm: isApproximate(venue) ? venue.pointSpreadKm : undefined,
        }
      : [],
  )
  const marks = drawable(known)
  if (marks.length === 0) return null
  return (
    <AreaMap
      label="Map of where it is. The address above says the same."
      marks={marks}
      councils={councils}
      attributions={sources}
    />
  )
}
