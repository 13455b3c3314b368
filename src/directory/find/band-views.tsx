import { BackLink, Pagination } from '../../design-system/index.ts'
import { Finished } from '../../platform/html/stencil.ts'
import { paths } from '../paths.ts'
import type { BandName } from '../search/search-words.ts'
import { servicesInWords } from './band-words.ts'
import { cardList } from './card-list.tsx'
import { ChangeForm } from './change-form.tsx'
import { ListLink } from './list-link.tsx'
import { NotedAbove, type OwnList } from './noted-view.tsx'
import type { CardModel } from './result-card-rules.ts'

export interface BandPageModel {
  list: OwnList
  band: BandName
  heading: string
  count: number
  page: number
  pages: number
  cards: CardModel[]
}

/** All of one band, twenty a page. */
export function BandPage({ model }: { model: BandPageModel }) {
  const { list, band, page, pages, cards } = model
  const link = (number: number) => paths.resultsBand(list.sealed, band, number)
  return (
    <>
      <BackLink href={paths.results(list.sealed)}>Back to all results</BackLink>
      <div class="results__top">
        <h1>{model.heading}</h1>
        <ListLink sealed={list.sealed} size={list.size} />
      </div>
      {cards.length > 0 && <ChangeForm sealed={list.sealed} from={list.at} />}
      <NotedAbove list={list} cards={cards} />
      <p class="results__count">
        {servicesInWords(model.count)}
        {pages > 1 && `, page ${page} of ${pages}`}
      </p>
      <Finished html={cardList(cards, list)} />
      {pages > 1 && (
        <Pagination
          label="Pages of results"
          previous={page > 1 ? link(page - 1) : undefined}
          next={page < pages ? link(page + 1) : undefined}
        />
      )}
    </>
  )
}
