export const nations = [
  'england',
  'wales',
  'scotland',
  'northern_ireland',
  'jersey',
  'guernsey',
  'isle_of_man',
] as const
export type Nation = (typeof nations)[number]

/** From fine to coarse. `area` sorts and never cuts off: the point may be 30 km and more from the person. */
export const placePrecisions = ['postcode', 'sector', 'outcode', 'place', 'council', 'area'] as const
export type PlacePrecision = (typeof placePrecisions)[number]

/** WGS84 degrees. */
export interface Point {
  lat: number
  lng: number
}

export interface CouncilRef {
  /** GSS code, such as E06000017. */
  code: string
  name: string
}

export interface Place {
  /** Resolves to the same place again: "LE15 6", "LE15", "LE", a GSS code or the id of a town. */
  code: string
  label: string
  precision: PlacePrecision
  point: Point | null
  /** Nine in ten people who give this place are within so many kilometres of the point. */
  spreadKm: number
  /** Every council that covers a twentieth or more of it, largest first; then the counties above them. */
  councils: CouncilRef[]
  /** GSS code of an English region; elsewhere the nation stands for it. */
  region: string | null
  nation: Nation | null
  source: string
  /** What we read, changed or left out, as a sentence to show. */
  note?: string
  /** Halves of postcodes that would give nearer results. */
  nearer?: string[]
  /** Only beside a full postcode: what may be kept of it. */
  coarser?: Place
}

export type PlaceAnswer =
  | { kind: 'place'; place: Place }
  /**
   * Never a guess: at most eight, most likely first; the page adds "none of these". `likely` is the first of them when it
   * is far larger than the others, to be used with the others offered beside it.
   */
  | { kind: 'choice'; asked: string; places: Place[]; likely?: Place }
  /** `tried` is a sentence: what was looked for, and where. */
  | { kind: 'unknown'; tried: string }
