export interface HubArea {
  id: string
  area_codes: readonly string[]
  is_national: boolean
}

export type HubFound<Of> =
  | { how: 'own'; hub: Of; also: readonly Of[] }
  /** No hub covers the place: the nearest by distance, and the national one. */
  | { how: 'none'; nearest: { hub: Of; km: number } | null; national: Of | null }

/**
 * The hub of a place (S0.22). `codes`: areas that the place lies in, the smallest first. Where several hubs share it, that
 * of the smaller area stands first and the others beside it. `kmTo`: from the place to the middle of a hub's area.
 */
export function whichHub<Of extends HubArea>(
  hubs: readonly Of[],
  codes: readonly string[],
  kmTo: (hub: Of) => number | null,
): HubFound<Of> {
  const regional = hubs.filter((hub) => !hub.is_national)
  const [hub, ...also] = new Set(
    codes.flatMap((code) => regional.filter(({ area_codes }) => area_codes.includes(code))),
  )
  if (hub) return { how: 'own', hub, also }
  return {
    how: 'none',
    nearest: byDistance(regional, kmTo)[0] ?? null,
    national: hubs.find((each) => each.is_national) ?? null,
  }
}

/** The nearest first; what has no distance is not in it. */
export function byDistance<Of>(
  hubs: readonly Of[],
  kmTo: (hub: Of) => number | null,
): { hub: Of; km: number }[] {
  const measured = hubs.flatMap((hub) => {
    const km = kmTo(hub)
    return km === null ? [] : [{ hub, km }]
  })
  return measured.toSorted((one, other) => one.km - other.km)
}

/**
 * "Yorkshire" or "LS" says about where somebody is, and no hub may cover all of it: the hubs in it, by how near the middle
 * of their area is to the middle of the place. `reachKm`: how far the place reaches.
 */
export const hubsInside = <Of extends HubArea>(
  hubs: readonly Of[],
  reachKm: number,
  kmTo: (hub: Of) => number | null,
): Of[] =>
  byDistance(
    hubs.filter((hub) => !hub.is_national),
    kmTo,
  ).flatMap(({ hub, km }) => (km <= reachKm ? [hub] : []))
