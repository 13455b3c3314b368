import { nations as nationNames } from '../../places/place.ts'
import { hasTerm, type PublishedService, termsOf } from '../../services/published-service.ts'
import { type AskerRole, askerRoles } from '../understanding/asker-words.ts'
import { ALWAYS_OPEN, dayNumber, flag, nationBit, UNITED_KINGDOM } from './index-words.ts'

const remotePlaces = new Set(['phone', 'text_chat', 'video', 'email_letter', 'online_self_paced'])
const freeTerms = new Set(['free', 'free_if_eligible'])
const openBands = new Set(['now', 'days'])

export const roleBit = (role: string): number => {
  const at = askerRoles.indexOf(role as AskerRole)
  return at < 0 ? 0 : 1 << at
}

const gssNations: Record<string, number> = {
  E: nationBit('england'),
  W: nationBit('wales'),
  S: nationBit('scotland'),
  N: nationBit('northern_ireland'),
  K: UNITED_KINGDOM,
  J: nationBit('jersey'),
  G: nationBit('guernsey'),
  M: nationBit('isle_of_man'),
}

function areaNations({ kind, code, name }: PublishedService['areas'][number]): number {
  if (kind === 'uk') return UNITED_KINGDOM
  const byCode = code === undefined ? 0 : (gssNations[code[0] ?? ''] ?? 0)
  if (byCode !== 0) return byCode
  const named = nationNames.find((nation) => nation === name.toLowerCase().replaceAll(' ', '_'))
  return named === undefined ? 0 : nationBit(named)
}

/** Ways in which help is given; where the record names none, what its venues and numbers say. */
export function deliveriesOf(service: PublishedService): string[] {
  const stated = termsOf(service, 'place').map(({ term }) => term)
  if (stated.length > 0) return stated
  const venue = service.venues.some(({ point }) => point !== undefined) ? ['venue'] : []
  const line = service.reach !== 'local' && service.phones.some(({ use }) => use === 'ring') ? ['phone'] : []
  return [...venue, ...line]
}

function costFlags({ costs }: PublishedService): number {
  const known = costs.some(({ term, amountPence }) => term !== undefined || amountPence !== undefined)
  const free = costs.some(
    ({ term, amountPence }) => (term !== undefined && freeTerms.has(term)) || amountPence === 0,
  )
  return (known ? flag.costKnown : 0) | (free ? flag.free : 0)
}

function genderFlags({ openTo: { gender } }: PublishedService): number {
  if (gender === undefined) return 0
  return flag.genderKnown | (gender === 'women' ? flag.womenOnly : gender === 'men' ? flag.menOnly : 0)
}

function reachFlags(service: PublishedService): number {
  const remote = deliveriesOf(service).some((way) => remotePlaces.has(way))
  const national =
    service.reach !== 'local' || service.areas.some(({ kind }) => kind === 'uk' || kind === 'nation')
  const unknown = service.areas.length === 0 && service.reach === 'local'
  const point = service.venues.some((venue) => venue.point !== undefined)
  return (
    (remote ? flag.remote : 0) |
    (national ? flag.national : 0) |
    (remote && national ? flag.wide : 0) |
    (point ? flag.point : 0) |
    (unknown ? flag.areaUnknown : 0)
  )
}

export interface FactsOfService {
  minimumAge: number
  maximumAge: number
  checkedDay: number
  openStatedDay: number
  nations: number
  roles: number
  flags: number
}

export function factsOf(service: PublishedService): FactsOfService {
  const open = service.state === 'live' && openBands.has(service.wait.band)
  const suggested = service.terms.some(
    ({ facet, standing }) => facet === 'kind_of_support' && standing === 'suggested',
  )
  const byArea = service.areas.reduce((bits, area) => bits | areaNations(area), 0)
  return {
    minimumAge: service.minimumAge ?? Number.NaN,
    maximumAge: service.maximumAge ?? Number.NaN,
    checkedDay: dayNumber(service.checks.checkedOn),
    openStatedDay: service.helpline !== undefined ? ALWAYS_OPEN : open ? dayNumber(service.wait.statedOn) : 0,
    nations: service.reach === 'uk' && byArea === 0 ? UNITED_KINGDOM : byArea,
    roles: termsOf(service, 'role').reduce((bits, { term }) => bits | roleBit(term), 0),
    flags:
      reachFlags(service) |
      costFlags(service) |
      genderFlags(service) |
      (suggested ? flag.suggested : 0) |
      (hasTerm(service, 'format', 'residential') ? flag.toLiveIn : 0) |
      (service.state === 'temporarily_closed' || service.wait.band === 'closed' ? flag.closed : 0),
  }
}

/** Filter options of a service, as "facet:term". Those that depend on the day are not here. */
export function optionsOf(
  service: PublishedService,
  needsOfKind: (kind: string) => readonly string[],
): string[] {
  const kinds = termsOf(service, 'kind_of_support').map(({ term }) => term)
  const needs = [...termsOf(service, 'need').map(({ term }) => term), ...kinds.flatMap(needsOfKind)]
  const { firstContact } = service
  return [
    ...new Set([
      ...deliveriesOf(service).map((term) => `delivery:${term}`),
      ...termsOf(service, 'language').map(({ term }) => `language:${term}`),
      ...termsOf(service, 'access_support').map(({ term }) => `access_support:${term}`),
      ...(firstContact.mayBringSomeone ? ['access_support:bring_someone'] : []),
      ...(firstContact.mayChooseWorker ? ['access_support:choose_worker'] : []),
      ...(service.interpretation && !hasTerm(service, 'language', 'interpreter_by_request')
        ? ['language:interpreter_by_request']
        : []),
      ...kinds.map((term) => `kind:${term}`),
      ...needs.map((term) => `need:${term}`),
    ]),
  ]
}
