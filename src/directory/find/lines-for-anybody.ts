import type { DirectoryParts } from '../directory-parts.ts'
import { type CardContext, type CardModel, toCard } from './result-card-rules.ts'

const FEW_LINES = 3

/** Lines of the whole UK that listen to anybody, for a search that found nothing. */
export async function linesForAnybody(
  { search, getServices }: DirectoryParts,
  context: CardContext,
): Promise<CardModel[]> {
  const { today } = context
  const { hits } = search({ words: '', today, filters: { kinds: ['listening_line'] } }).bands.remote
  const services = await getServices(hits.map(({ id }) => id))
  return services
    .filter(({ helpline, reach }) => helpline !== undefined && reach === 'uk')
    .slice(0, FEW_LINES)
    .flatMap((service) => {
      const hit = hits.find(({ id }) => id === service.id)
      return hit ? toCard(service, hit, context) : []
    })
}
