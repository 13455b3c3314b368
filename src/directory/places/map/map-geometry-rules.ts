import type { Point } from '../place.ts'

/** Corners of a shape as [lng, lat], the last joined to the first. */
export type Ring = [number, number][]

/** The part of the world that a map shows, in degrees. */
export interface Frame {
  west: number
  east: number
  south: number
  north: number
}

/** Equirectangular at 55° N: near enough from Scilly to Shetland (search guide 1.6). */
export const STRETCH = Math.cos((55 * Math.PI) / 180)
export const KM_PER_DEGREE = 111.195

export const wholeCountry: Frame = { west: -8.8, east: 1.9, south: 49.1, north: 60.9 }

/** A frame around points, with air at the edges and never nearer than a town and its villages. */
export function frameAround(points: readonly Point[], leastKm = 16): Frame {
  if (points.length === 0) return wholeCountry
  const range = (values: number[], least: number): [number, number] => {
    const low = values.reduce((least, value) => Math.min(least, value))
    const high = values.reduce((most, value) => Math.max(most, value))
    const span = Math.max((high - low) * 1.25, least)
    const middle = (low + high) / 2
    return [middle - span / 2, middle + span / 2]
  }
  const least = leastKm / KM_PER_DEGREE
  const [south, north] = range(
    points.map((point) => point.lat),
    least,
  )
  // Never a strip: the narrower side is at least seven tenths of the other.
  const [west, east] = range(
    points.map((point) => point.lng),
    Math.max(least, (north - south) * 0.7) / STRETCH,
  )
  const tall = Math.max(north - south, (east - west) * STRETCH * 0.7)
  const middle = (south + north) / 2
  return { west, east, south: middle - tall / 2, north: middle + tall / 2 }
}

export interface Projection {
  width: number
  height: number
  x(lng: number): number
  y(lat: number): number
  /** Kilometres as pixels. */
  length(km: number): number
}

/** Whole pixels on a drawing of the given width. */
export function project({ west, east, south, north }: Frame, width: number): Projection {
  const scale = width / ((east - west) * STRETCH)
  return {
    width,
    height: Math.round((north - south) * scale),
    x: (lng) => Math.round((lng - west) * STRETCH * scale),
    y: (lat) => Math.round((north - lat) * scale),
    length: (km) => Math.round((km / KM_PER_DEGREE) * scale),
  }
}
