import { londonDate } from '../../platform/clock/clock.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import type { SearchQuery } from '../search/search-words.ts'
import { type CardModel, toCard } from './result-card-rules.ts'

export interface PlainBand {
  heading: string
  count: number
  cards: CardModel[]
}

const headings = {
  near: 'Places to go',
  area: 'Comes to you, or serves one area',
  remote: 'By phone and online',
} as const

/** The first services of each band for a page that nobody typed anything for: topics and areas. */
export async function plainBands(
  parts: Pick<DirectoryParts, 'search' | 'getServices' | 'clock'>,
  query: Omit<SearchQuery, 'words' | 'today'>,
): Promise<PlainBand[]> {
  const now = parts.clock()
  const today = londonDate(now)
  const { bands } = parts.search({ ...query, words: '', today, limit: query.limit ?? 8 })
  const loaded = await parts.getServices(
    Object.values(bands).flatMap((band) => band.hits.map((hit) => hit.id)),
  )
  const services = new Map(loaded.map((service) => [service.id, service]))
  const context = { now, today, spreadKm: 0, from: null, onList: new Set<string>() }
  return [bands.remote, bands.near, bands.area].map((band) => ({
    heading: headings[band.name],
    count: band.count,
    cards: band.hits.flatMap((hit) => {
      const service = services.get(hit.id)
      return service ? [toCard(service, hit, context)] : []
    }),
  }))
}
