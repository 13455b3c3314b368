import { paths } from '../paths.ts'

/** The way to the visitor's own list, beside the heading of every page of results; nothing while it is empty. */
export function ListLink({ sealed, size }: { sealed: string; size: number }) {
  if (size === 0) return null
  return (
    <p class="results__list-link">
      <a href={paths.list(sealed)}>My list ({size})</a>
    </p>
  )
}
