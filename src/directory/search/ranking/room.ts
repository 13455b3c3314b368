import { type BandName, bandNames } from '../search-words.ts'

export const NEAR = bandNames.indexOf('near')
export const AREA = bandNames.indexOf('area')
export const REMOTE = bandNames.indexOf('remote')
export const bandOf = (number: number): BandName => bandNames[number] ?? 'remote'

/**
 * The table that a search is worked out on: one row a candidate, in columns. Taken once for an index and used again by every
 * search, because making 100,000 rows anew took longer than everything else. A search is synchronous, so two never meet here.
 */
export interface Room {
  /** Rows in use. */
  size: number
  services: Uint32Array
  /** Number of the best band. */
  bands: Uint8Array
  /** Below 0: met on the way, and in no band. */
  scores: Float32Array
  /** Bits of the filter groups that it fails. */
  failed: Uint16Array
  /** Best score of those that pass the filters; shares of it make the tiers. */
  best: number
  /** By service: the round in which it was met, its row, its distance in km, its text score, its mention score, and for whom it is. */
  met: Uint32Array
  rows: Uint32Array
  km: Float32Array
  text: Float32Array
  mentions: Float32Array
  apart: Uint8Array
  round: number
}

export const makeRoom = (services: number): Room => ({
  size: 0,
  services: new Uint32Array(services),
  bands: new Uint8Array(services),
  scores: new Float32Array(services),
  failed: new Uint16Array(services),
  best: 0,
  met: new Uint32Array(services),
  rows: new Uint32Array(services),
  km: new Float32Array(services),
  text: new Float32Array(services),
  mentions: new Float32Array(services),
  apart: new Uint8Array(services),
  round: 0,
})

export function clearRoom(room: Room): void {
  room.size = 0
  room.best = 0
  room.round += 1
}

/** The row of a service, or -1. */
export const rowOf = (room: Room, service: number): number =>
  room.met[service] === room.round ? (room.rows[service] as number) : -1

export function addRow(room: Room, service: number, band: number): void {
  const row = room.size
  room.met[service] = room.round
  room.rows[service] = row
  room.services[row] = service
  room.bands[row] = band
  room.km[service] = Number.POSITIVE_INFINITY
  room.size = row + 1
}
