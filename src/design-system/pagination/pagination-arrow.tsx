import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'

const arrows = {
  prev: { words: 'Previous', path: 'M7 1 1 6.5 7 12M1 6.5h13' },
  next: { words: 'Next', path: 'M8 1l6 5.5L8 12M14 6.5H1' },
}

export function PaginationArrow({ direction, href }: { direction: 'prev' | 'next'; href: string }) {
  const { words, path } = arrows[direction]
  const icon = (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={path} />
    </svg>
  )
  return (
    <div class={`govuk-pagination__${direction}`}>
      <a class="govuk-link govuk-pagination__link" href={href} rel={direction}>
        {direction === 'prev' && icon}
        <span class="govuk-pagination__link-title">
          {words}
          <VisuallyHidden> page</VisuallyHidden>
        </span>
        {direction === 'next' && icon}
      </a>
    </div>
  )
}
