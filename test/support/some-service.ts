import type { PublicTerm, PublishedService } from '../../src/directory/services/published-service.ts'

type Facets = Partial<Record<string, readonly string[]>>

/** A published service with nothing in it but what a test says. Ids are made from a number, so that order is plain to see. */
export function someService(
  number: number,
  given: Partial<PublishedService> = {},
  facets: Facets = {},
): PublishedService {
  const id = `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`
  const stated = Object.entries(facets).flatMap(([facet, terms = []]) =>
    terms.map((term): PublicTerm => ({ facet, term, standing: 'stated' })),
  )
  return {
    id,
    name: `Service ${number}`,
    summary: '',
    organisation: { id, name: 'Reedmace' },
    state: 'live',
    demonstration: false,
    reach: 'local',
    wait: { band: 'unknown' },
    phones: [],
    schedules: [],
    costs: [],
    areas: [],
    venues: [],
    firstContact: { steps: [] },
    safeContact: {},
    openTo: { notFor: [] },
    traumaClaims: [],
    checks: { checkedOn: '2026-11-01' },
    source: 'test',
    ...given,
    terms: [...(given.terms ?? []), ...stated],
  }
}

/** A venue with a public point. */
export const venueAt = (lat: number, lng: number): PublishedService['venues'][number] => ({
  id: `${lat},${lng}`,
  level: 'public',
  schedules: [],
  point: { lat, lng },
})

export const councilArea = (code: string, name: string): PublishedService['areas'][number] => ({
  kind: 'council',
  code,
  name,
  origin: 'record',
})
