import type { PublishedService } from '../../services/published-service.ts'
import type { SearchPlace } from '../search-words.ts'
import { foldWord } from '../words/fold-text.ts'

const nationCodes: Record<string, string> = {
  england: 'E92000001',
  wales: 'W92000004',
  scotland: 'S92000003',
  northern_ireland: 'N92000002',
}
const EVERYWHERE = 'uk'
const named = (name: string): string => `name:${foldWord(name).trim()}`

/**
 * Where a service says that it serves. One whose address is given by phone serves at least the council it names: the
 * council is public at that level (directory guide 4.3).
 */
export function areaKeysOf(service: PublishedService): string[] {
  const stated = service.areas.map(({ kind, code, name }) =>
    kind === 'uk' ? EVERYWHERE : (code ?? named(name)),
  )
  const behindAPhone = service.venues.flatMap(({ level, council }) =>
    level === 'phone_for_address' && council ? [council.code] : [],
  )
  const everywhere = service.reach === 'uk' && stated.length === 0 ? [EVERYWHERE] : []
  return [...new Set([...stated, ...(stated.length === 0 ? behindAPhone : []), ...everywhere])]
}

// "Northern Ireland", "England".
const inWords = (nation: string): string =>
  nation
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

/** Every key under which a service may say that it serves this place, from near to wide, with the area's name. */
export function areaKeysFor(place: SearchPlace): { key: string; area: string }[] {
  const nation = place.nation === null ? undefined : nationCodes[place.nation]
  return [
    ...place.councils.flatMap(({ code, name }) => [
      { key: code, area: name },
      { key: named(name), area: name },
    ]),
    { key: named(place.label), area: place.label },
    ...(place.region === null ? [] : [{ key: place.region, area: 'your region' }]),
    ...(nation === undefined ? [] : [{ key: nation, area: inWords(place.nation ?? '') }]),
    ...(nation === undefined && place.nation !== null ? [] : [{ key: EVERYWHERE, area: 'the UK' }]),
  ]
}
