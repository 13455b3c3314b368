export type PaginationItemProps =
  | { number: number; href: string; current?: boolean | undefined }
  | { ellipsis: true }

export function PaginationItem(item: PaginationItemProps) {
  if ('ellipsis' in item) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  const { number, href, current = false } = item
  return (
    <li class={`govuk-pagination__item${current ? ' govuk-pagination__item--current' : ''}`}>
      <a
        class="govuk-link govuk-pagination__link"
        href={href}
        aria-label={`Page ${number}`}
        aria-current={current ? 'page' : undefined}
      >
        {number}
      </a>
    </li>
  )
}
