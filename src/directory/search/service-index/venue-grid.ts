import type { VenueGrid } from './index-words.ts'

// Cells of a tenth of a degree by a sixth: about 11 km each way at 55° north. What lies outside is kept in the edge cells,
// so nothing is lost, only looked at more often.
const SOUTH = 49
const WEST = -9
const ROWS = 124
const COLUMNS = 72
const LAT_STEP = 0.1
const LNG_STEP = 1 / 6
const KM_PER_DEGREE = 111.2

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.floor(value)))
const rowOf = (lat: number): number => clamp((lat - SOUTH) / LAT_STEP, ROWS - 1)
const columnOf = (lng: number): number => clamp((lng - WEST) / LNG_STEP, COLUMNS - 1)

export interface Venue {
  lat: number
  lng: number
  service: number
}

export const cellOf = ({ lat, lng }: Omit<Venue, 'service'>): number => rowOf(lat) * COLUMNS + columnOf(lng)

export function buildVenueGrid(venues: readonly Venue[]): VenueGrid {
  const sorted = venues
    .map((venue) => ({ venue, cell: cellOf(venue) }))
    .sort((a, b) => a.cell - b.cell || a.venue.service - b.venue.service)
  const cellStarts = new Uint32Array(ROWS * COLUMNS + 1)
  for (const { cell } of sorted) cellStarts[cell + 1] = (cellStarts[cell + 1] ?? 0) + 1
  for (let cell = 0; cell < ROWS * COLUMNS; cell += 1)
    cellStarts[cell + 1] = (cellStarts[cell + 1] ?? 0) + (cellStarts[cell] ?? 0)
  return {
    cellStarts,
    lat: Float32Array.from(sorted, ({ venue }) => venue.lat),
    lng: Float32Array.from(sorted, ({ venue }) => venue.lng),
    services: Uint32Array.from(sorted, ({ venue }) => venue.service),
  }
}

/**
 * Calls back for each venue within `km` of a point with its straight-line distance in km. The earth is taken as flat over
 * the circle: at 80 km the error is under 1 %, far below what is shown.
 */
export function eachVenueWithin(
  grid: VenueGrid,
  point: { lat: number; lng: number },
  km: number,
  found: (service: number, km: number) => void,
): void {
  const shrink = Math.cos((point.lat * Math.PI) / 180)
  const latSpan = km / KM_PER_DEGREE
  const lngSpan = km / (KM_PER_DEGREE * Math.max(0.2, shrink))
  const [firstColumn, lastColumn] = [columnOf(point.lng - lngSpan), columnOf(point.lng + lngSpan)]
  for (let row = rowOf(point.lat - latSpan); row <= rowOf(point.lat + latSpan); row += 1) {
    const from = grid.cellStarts[row * COLUMNS + firstColumn] ?? 0
    const to = grid.cellStarts[row * COLUMNS + lastColumn + 1] ?? 0
    for (let at = from; at < to; at += 1) {
      const north = ((grid.lat[at] ?? 0) - point.lat) * KM_PER_DEGREE
      const east = ((grid.lng[at] ?? 0) - point.lng) * KM_PER_DEGREE * shrink
      const square = north * north + east * east
      if (square <= km * km) found(grid.services[at] ?? 0, Math.sqrt(square))
    }
  }
}
