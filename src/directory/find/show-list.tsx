import type { VNode } from 'preact'
import type { DirectoryParts } from '../directory-parts.ts'
import { paths } from '../paths.ts'
import { serviceText } from '../services/service-text.ts'
import { contextOf, notedOf, placeOf } from './asked-search.ts'
import type { FindState } from './find-state.ts'
import { MyList } from './my-list-view.tsx'
import { toCard } from './result-card-rules.ts'

export async function showList(parts: DirectoryParts, sealed: string, state: FindState): Promise<VNode> {
  const context = contextOf(parts, state, await placeOf(parts, state))
  const services = await parts.getServices(state.list)
  const plain = {
    band: 'area',
    tier: 'strong',
    score: 0,
    freshness: 'current',
    ask: [],
    kinds: [],
    reasons: [],
  } as const
  const cards = services.map((service) => toCard(service, { id: service.id, ...plain }, context))
  const text = services
    .map((service) =>
      serviceText(
        service,
        context.today,
        parts.publicUrl && `${parts.publicUrl}${paths.service(service.id)}`,
      ),
    )
    .join('\n\n')
  return <MyList sealed={sealed} cards={cards} text={text} noted={await notedOf(parts, state)} />
}
