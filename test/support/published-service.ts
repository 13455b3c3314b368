import type { PublishedService } from '../../src/directory/services/published-service.ts'

/** A small service that the public may see; a test names only what it is about. */
export function aPublishedService(own: Partial<PublishedService> = {}): PublishedService {
  return {
    id: '0b1d6c52-8f5e-4d0a-9a3b-5d8e3a4f1c20',
    name: 'Willow Room',
    summary: 'A quiet room and somebody to talk to.',
    organisation: { id: '7a1d6c52-8f5e-4d0a-9a3b-5d8e3a4f1c21', name: 'Aire Bank Trust' },
    state: 'live',
    demonstration: false,
    reach: 'local',
    wait: { band: 'unknown' },
    phones: [],
    schedules: [],
    costs: [],
    areas: [],
    venues: [],
    terms: [],
    firstContact: { steps: [] },
    safeContact: {},
    openTo: { notFor: [] },
    traumaClaims: [],
    checks: {},
    source: 'Test',
    ...own,
  }
}
