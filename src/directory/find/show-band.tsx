import type { VNode } from 'preact'
import type { DirectoryParts } from '../directory-parts.ts'
import type { BandName } from '../search/search-words.ts'
import { contextOf, notedOf, placeOf, queryOf } from './asked-search.ts'
import { BandPage } from './band-views.tsx'
import { bandWords } from './band-words.ts'
import type { FindState } from './find-state.ts'
import { toCard } from './result-card-rules.ts'

const PAGE = 20

export async function showBand(
  parts: DirectoryParts,
  sealed: string,
  state: FindState,
  band: BandName,
  wanted: number,
): Promise<VNode> {
  const place = await placeOf(parts, state)
  const context = contextOf(parts, state, place)
  const ask = (page: number) => parts.search(queryOf(state, place, context.today, page, PAGE)).bands[band]
  const first = ask(wanted)
  const pages = Math.max(1, Math.ceil(first.count / PAGE))
  const page = Math.min(wanted, pages)
  const { count, hits } = page === wanted ? first : ask(page)
  const services = new Map(
    (await parts.getServices(hits.map((hit) => hit.id))).map((service) => [service.id, service]),
  )
  const cards = hits.flatMap((hit) => {
    const service = services.get(hit.id)
    return service ? [toCard(service, hit, context)] : []
  })
  return (
    <BandPage
      model={{
        ...{ band, count, page, pages, cards },
        heading: bandWords(first, place).heading,
        list: {
          sealed,
          size: state.list.length,
          noted: await notedOf(parts, state),
          at: { show: band, page },
        },
      }}
    />
  )
}
