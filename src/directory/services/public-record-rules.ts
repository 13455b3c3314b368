import type { PublicPoint, PublicVenue, PublishedService } from './published-service.ts'
import { publicStates } from './service-words.ts'
import type { StoredLocation, StoredService } from './stored-service.ts'

/** Known points of coarse places: the middle of a postcode, an outcode or a town. */
export interface KnownPoint extends PublicPoint {
  spreadKm: number
}
export type FindPoint = (place: {
  postcode: string | null
  outcode: string | null
  town: string | null
}) => KnownPoint | null

type Present<Shape> = { [Key in keyof Shape]: NonNullable<Shape[Key]> }

// Unknown is absent in what we publish: no null, "", [] or placeholder reaches a page or a feed.
function present<Shape extends object>(shape: Shape): Partial<Present<Shape>> {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Partial<Present<Shape>>
}

const placeholder = /^(n\/?a|none|unknown|-+)$/i

export const firstWords = (text: string, limit = 160): string => {
  const line = text.split('\n\n')[0]?.replace(/\s+/g, ' ').trim() ?? ''
  if (line.length <= limit) return line
  const cut = line.slice(0, limit - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60)).replace(/[,;:.\s]+$/, '')}…`
}

function toPublicVenue(
  location: StoredLocation,
  schedules: PublicVenue['schedules'],
  find: FindPoint,
): PublicVenue | null {
  const level = location.address_level
  if (level === 'hidden' || location.location_type !== 'physical') return null
  const shared = {
    id: location.id,
    level,
    schedules,
    ...present({ accessNotes: location.access_notes }),
    ...(location.council_code && location.council_name
      ? { council: { code: location.council_code, name: location.council_name } }
      : {}),
  }
  // A name or travel note leads to the door as surely as a street does.
  if (level === 'phone_for_address') return shared
  const town = { ...present({ town: location.town, outcode: location.outcode }) }
  const coarse = find({ postcode: null, outcode: location.outcode, town: location.town })
  if (level === 'district') return { ...shared, ...town, ...pointOf(coarse) }
  const { address } = location
  const exact =
    address?.latitude != null &&
    address.longitude != null &&
    (address.latitude !== 0 || address.longitude !== 0)
      ? { lat: address.latitude, lng: address.longitude, spreadKm: 0 }
      : find({ postcode: address?.postcode ?? null, outcode: location.outcode, town: location.town })
  const lines = [address?.address_1, address?.address_2, address?.city, address?.county, address?.postcode]
  const addressLines = lines.filter((line): line is string => !!line && !placeholder.test(line))
  return {
    ...shared,
    ...town,
    ...present({ name: location.name, transport: location.transport }),
    ...(addressLines.length > 0 ? { addressLines } : {}),
    ...pointOf(exact),
  }
}

const pointOf = (found: KnownPoint | null): Pick<PublicVenue, 'point' | 'pointSpreadKm'> =>
  found ? { point: { lat: found.lat, lng: found.lng }, pointSpreadKm: found.spreadKm } : {}

/**
 * The one serialiser: decides what of a service may be known (directory guide 4.3). Null when it is not public.
 * It is never given an address that is kept apart, so it cannot leak one.
 */
export function toPublishedService(stored: StoredService, find: FindPoint): PublishedService | null {
  const { state } = stored
  if (!publicStates.includes(state) || (state !== 'live' && state !== 'temporarily_closed')) return null
  const hours = stored.schedules.map(({ location_id, weekday, opens_at, closes_at, note }) => ({
    location: location_id,
    schedule: present({ weekday, opensAt: opens_at, closesAt: closes_at, note }),
  }))
  const venues = stored.locations.flatMap((location) => {
    const own = hours.filter((each) => each.location === location.id).map((each) => each.schedule)
    return toPublicVenue(location, own, find) ?? []
  })
  return {
    id: stored.id,
    name: stored.name,
    summary: stored.summary ?? firstWords(stored.description ?? ''),
    organisation: {
      id: stored.organisation.id,
      name: stored.organisation.name,
      ...present({ url: stored.organisation.url }),
    },
    state,
    demonstration: stored.demonstration,
    source: stored.source,
    reach: stored.reach,
    wait: { band: stored.wait_band, ...present({ note: stored.wait_note, statedOn: stored.wait_stated_on }) },
    phones: stored.phones.flatMap(({ number, use, label, extension }) =>
      number && use ? [{ number, use, ...present({ label, extension }) }] : [],
    ),
    schedules: hours.filter((each) => each.location === null).map((each) => each.schedule),
    costs: stored.costs.map(({ term, amount_pence, note }) =>
      present({ term, amountPence: amount_pence, note }),
    ),
    areas: stored.areas.map(({ kind, code, name, origin }) => ({ kind, name, origin, ...present({ code }) })),
    venues,
    terms: stored.terms,
    firstContact: stored.first_contact,
    safeContact: stored.safe_contact,
    openTo: stored.open_to,
    traumaClaims: stored.claims.flatMap(
      ({ kind, statement, meaning, stated_on, assessor, expires_on, evidence_url }) =>
        kind && statement && meaning && stated_on
          ? [
              {
                kind,
                statement,
                meaning,
                statedOn: stated_on,
                ...present({ assessor, expiresOn: expires_on, evidenceUrl: evidence_url }),
              },
            ]
          : [],
    ),
    checks: present({
      checkedOn: stored.checked_on,
      checkedBy: stored.checked_by,
      source: stored.check_source,
      nextDue: stored.next_check_due,
      lastFailed: stored.last_failed_check,
    }),
    ...present({
      alternateName: stored.alternate_name,
      description: stored.description,
      url: stored.url,
      email: stored.email,
      alert: stored.alert,
      minimumAge: stored.minimum_age,
      maximumAge: stored.maximum_age,
      applicationProcess: stored.application_process,
      eligibility: stored.eligibility_description,
      fees: stored.fees_description,
      interpretation: stored.interpretation_services,
      accreditations: stored.accreditations,
    }),
  }
}
