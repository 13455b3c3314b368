import type { Nation } from '../../places/place.ts'
import type { SearchPlace } from '../search-words.ts'
import { areaKeysFor } from '../service-index/area-keys.ts'
import { flag, nationBit } from '../service-index/index-words.ts'
import { listAt } from '../service-index/lists.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { AREA, addRow, NEAR, REMOTE, type Room, rowOf } from './room.ts'

const fitsNation = (nations: number, wanted: number): boolean =>
  wanted === 0 || nations === 0 || (nations & wanted) !== 0

/** Phone, written or online help that reaches a nation or everybody, or does not say whom it reaches. */
export const isWideRemote = (flags: number): boolean =>
  (flags & flag.wide) !== 0 || ((flags & flag.remote) !== 0 && (flags & flag.areaUnknown) !== 0)

/**
 * Services that serve a place or reach it from anywhere. A service of other nations only never comes in. Phone and online
 * help always does: it has no place to be too far from.
 */
export function addServing(index: OpenIndex, place: SearchPlace, room: Room): void {
  const { flags, nations } = index.facts
  const nation = place.nation === null ? 0 : nationBit(place.nation)
  for (const { key } of areaKeysFor(place)) {
    const area = index.areaNumbers.get(key)
    if (area === undefined) continue
    for (const service of listAt(index.areas.services, area)) {
      // What reaches the whole country by phone or online belongs to the band for that, whatever areas it lists.
      if (isWideRemote(flags[service] as number) || rowOf(room, service) >= 0) continue
      if (fitsNation(nations[service] as number, nation)) addRow(room, service, AREA)
    }
  }
  for (const service of index.remoteServices) {
    if (rowOf(room, service) < 0 && fitsNation(nations[service] as number, nation))
      addRow(room, service, REMOTE)
  }
}

/** Without a place: everything, grouped the same way, of the nation if one is known. */
export function addAll(index: OpenIndex, nation: Nation | undefined, room: Room): void {
  const wanted = nation === undefined ? 0 : nationBit(nation)
  const { flags, nations } = index.facts
  for (let service = 0; service < index.count; service += 1) {
    if (!fitsNation(nations[service] as number, wanted)) continue
    const own = flags[service] as number
    addRow(room, service, isWideRemote(own) ? REMOTE : (own & flag.point) === 0 ? AREA : NEAR)
  }
}

/** A venue over the border is welcome, unless its service says that it is there for other nations only. */
export function mayBeNear(index: OpenIndex, nation: Nation | null, service: number): boolean {
  if (nation === null || ((index.facts.flags[service] as number) & flag.national) === 0) return true
  return fitsNation(index.facts.nations[service] as number, nationBit(nation))
}
