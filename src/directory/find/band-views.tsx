import { BackLink, Pagination } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { BandName } from '../search/search-words.ts'
import { CHANGE_FORM, ChangeForm } from './change-form.tsx'
import { ResultCard } from './result-card.tsx'
import type { CardModel } from './result-card-rules.ts'

export interface BandPageModel {
  sealed: string
  band: BandName
  heading: string
  count: number
  page: number
  pages: number
  cards: CardModel[]
}

/** All of one band, twenty a page. */
export function BandPage({ model }: { model: BandPageModel }) {
  const { sealed, band, page, pages } = model
  const link = (number: number) => paths.resultsBand(sealed, band, number)
  return (
    <>
      <BackLink href={paths.results(sealed)}>Back to all results</BackLink>
      <h1>{model.heading}</h1>
      {model.cards.length > 0 && <ChangeForm sealed={sealed} />}
      <p>
        {model.count} {model.count === 1 ? 'service' : 'services'}
        {pages > 1 && `, page ${page} of ${pages}`}
      </p>
      {model.cards.map((card) => (
        <ResultCard key={card.id} card={card} formId={CHANGE_FORM} />
      ))}
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
