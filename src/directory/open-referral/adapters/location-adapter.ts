import type { ServiceRecordInput } from '../../services/service-record.ts'
import { withoutPersonalEmails } from '../values/email-rules.ts'
import { isObject, known, type Loose, looseList, looseObject, looseText } from '../values/loose-json.ts'
import { toLine, toPlainText } from '../values/plain-text.ts'
import { readSchedule, type Schedule } from '../values/schedule-rules.ts'
import { addressOf } from './address-adapter.ts'

export type Location = NonNullable<ServiceRecordInput['locations']>[number]

/** A service at a location, or a bare location, whatever the version calls the link. */
export interface Venue {
  link: Loose
  location: Loose
}

export function venuesOf(service: Loose): Venue[] {
  const links = looseList(service.service_at_locations).map((link) => ({
    link,
    location: looseObject(link.location ?? link),
  }))
  const bare = looseList(service.locations ?? service.location).map((location) => ({ link: {}, location }))
  return [...links, ...bare]
}

const accessWords = (location: Loose): string | undefined => {
  const given = location.accessibility ?? location.accessibility_for_disabilities
  const parts =
    isObject(given) || Array.isArray(given)
      ? looseList(given).flatMap((each) => [
          toPlainText(each.description ?? each.accessibility),
          toPlainText(each.details),
        ])
      : [toPlainText(typeof given === 'string' ? given.replaceAll('_', ' ') : undefined)]
  return [...new Set(parts.filter((part) => part !== undefined))].join('\n\n') || undefined
}

export const schedulesOf = (holder: Loose, today: string): Schedule[] =>
  [...looseList(holder.schedules), ...looseList(holder.regular_schedules)].flatMap((schedule) =>
    readSchedule(schedule, today, (text) => toPlainText(text, 1000)),
  )

function typeOf(location: Loose, postal: boolean): Location['type'] {
  const said = looseText(location.location_type)?.toLowerCase()
  if (said === 'virtual' || /^(true|yes|1)$/i.test(String(location.virtual ?? ''))) return 'virtual'
  return said === 'postal' || postal ? 'postal' : 'physical'
}

const cleared = (text: unknown): string | undefined => {
  const plain = toPlainText(text)
  return plain && withoutPersonalEmails(plain, [])
}

/** Nothing for a link that leads nowhere: feeds keep links to locations that are gone. */
function locationOf({ link, location }: Venue, today: string): Location | undefined {
  const { address, postal } = addressOf(location)
  const type = typeOf(location, postal)
  const name = toLine(location.name, 200)
  const described = known({
    name: name ?? toLine(location.alternate_name, 200),
    description: cleared(location.description),
    transport: toPlainText(location.transportation),
    accessNotes: accessWords(location),
  })
  if (!address && Object.keys(described).length === 0 && type !== 'virtual') return undefined
  const sourceId =
    looseText(location.id, link.location_id, link.id) ??
    `at:${[name, address?.address1, address?.postcode].join('|').toLowerCase()}`
  return {
    sourceId,
    type,
    ...described,
    ...(address ? { address } : {}),
    schedules: [...schedulesOf(location, today), ...schedulesOf(link, today)],
  }
}

/** Every location of a service once; the same venue linked twice keeps the hours of both. */
export function locationsOf(service: Loose, today: string): Location[] {
  const kept = new Map<string, Location>()
  for (const venue of venuesOf(service)) {
    const location = locationOf(venue, today)
    if (!location) continue
    const before = kept.get(location.sourceId)
    const schedules = distinct([...(before?.schedules ?? []), ...(location.schedules ?? [])])
    kept.set(location.sourceId, { ...location, ...before, schedules })
  }
  return [...kept.values()]
}

export const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]
