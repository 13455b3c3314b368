import { drawn, type Html, joined } from '../../platform/html/stencil.ts'
import { NotedStatus, type OwnList } from './noted-view.tsx'
import { resultCard } from './result-card.tsx'
import type { CardModel } from './result-card-rules.ts'

/** Cards that can be put on the list; above the one that was, it says so. */
export function cardList(cards: readonly CardModel[], list: OwnList): Html {
  const { noted } = list
  return joined(
    cards.flatMap((card) => {
      const html = resultCard(card, list)
      return noted?.id === card.id ? [drawn(<NotedStatus noted={noted} list={list} />), html] : html
    }),
  )
}
