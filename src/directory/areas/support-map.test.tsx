import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/test-database.ts'
import { kindWords } from '../../guidance/index.ts'
import { readThesaurus } from '../search/thesaurus/thesaurus-content.ts'
import { termsOf } from '../services/published-service.ts'
import type { DirectoryTables } from '../tables.ts'
import { makeTopics } from '../topics/topics-model.ts'
import { listCoveredAreas } from './area-queries.ts'
import { readSupport } from './read-support.ts'
import { rememberSupport } from './remember-support.ts'
import { worthOfDot } from './support-map-rules.ts'
import { SupportMap } from './support-map-views.tsx'

const db = (await testDatabase('demonstration')).as<DirectoryTables>()
const thesaurus = readThesaurus()
const topics = makeTopics(thesaurus, (id) => id)
const areas = await listCoveredAreas(db)
const services = (await db.selectFrom('directory.published_service').select('record').execute()).map(
  ({ record }) => record,
)
const support = rememberSupport(db)
const parts = { supportIn: support.of, coveredAreas: async () => areas, topics }

const isIn = (code: string) => (service: (typeof services)[number]) =>
  service.areas.some((area) => area.code === code) ||
  service.venues.some((venue) => venue.council?.code === code)

describe('the support map of an area', () => {
  it('counts each service once in each group that it belongs to, in every area', async () => {
    expect(areas.length).toBeGreaterThan(20)
    for (const area of areas) {
      const found = await readSupport(parts, area, null)
      const here = services.filter(isIn(area.code))
      expect(found.total, area.name).toBe(here.length)
      const groupsOf = here.map(
        (service) =>
          new Set(termsOf(service, 'kind_of_support').map(({ term }) => thesaurus.kinds.get(term)?.group)),
      )
      const counted = Object.fromEntries(found.groups.map(({ id, services: count }) => [id, count]))
      for (const group of Object.keys(kindWords.groups)) {
        const own = groupsOf.filter((groups) => groups.has(group)).length
        expect(counted[group] ?? 0, `${group} in ${area.name}`).toBe(own)
      }
    }
  })

  it('shows and says the same: a dot for each service, gaps by name, a link to each kind', async () => {
    const leicester = areas.find(({ name }) => name === 'Leicester')
    if (!leicester) throw new Error('the demonstration network has no Leicester')
    const found = await readSupport(parts, leicester, { councils: [], region: 'E12000004' })
    const html = renderToString(<SupportMap area="Leicester" found={found} />)
    const [picture = '', table = ''] = html.split('<details')
    expect(found.groups.length).toBeGreaterThan(3)
    for (const { label, services: count, kinds } of found.groups) {
      const drawn = picture.split('<li').find((each) => each.includes(`<strong>${label}<`)) ?? ''
      expect(drawn.match(/h0/g)?.length, label).toBe(count)
      expect(drawn).toContain(count === 1 ? '1 service<' : `${count} services<`)
      expect(table).toMatch(new RegExp(`>${label}</th><td[^>]*>${count}</td>`))
      for (const kind of kinds) expect(table).toContain(`href="${kind.href}"`)
    }
    expect(found.gaps.map(({ id }) => id)).not.toContain('urgent')
    for (const { label } of found.gaps) {
      expect(picture.slice(picture.indexOf('None that we know of yet'))).toContain(label)
      expect(table).toMatch(new RegExp(`>${label}</th><td[^>]*>None known yet`))
    }
    expect(html).not.toContain('style=')
  })

  it('an area as full as a city is drawn in at most eighty dots a group', () => {
    expect(worthOfDot([{ services: 80 }])).toBe(1)
    expect(worthOfDot([{ services: 3 }, { services: 81 }])).toBe(10)
    expect(worthOfDot([{ services: 12_345 }])).toBe(1000)
  })
})
