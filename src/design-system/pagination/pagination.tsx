import { PaginationArrow } from './pagination-arrow.tsx'
import { PaginationItem, type PaginationItemProps } from './pagination-item.tsx'

type Props = {
  previous?: string | undefined
  next?: string | undefined
  items?: PaginationItemProps[] | undefined
  label?: string | undefined
}

/** Ways through a long list. `previous` and `next` are addresses; leave one out at either end. */
export function Pagination({ previous, next, items = [], label = 'Pagination' }: Props) {
  return (
    <nav class="govuk-pagination" aria-label={label}>
      {previous && <PaginationArrow direction="prev" href={previous} />}
      {items.length > 0 && (
        <ul class="govuk-pagination__list">
          {items.map((item, index) => (
            <PaginationItem key={index} {...item} />
          ))}
        </ul>
      )}
      {next && <PaginationArrow direction="next" href={next} />}
    </nav>
  )
}
