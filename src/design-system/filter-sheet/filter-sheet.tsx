import type { ComponentChildren } from 'preact'
import { Button } from '../button/button.tsx'

type Props = {
  /** How many filters are on. */
  applied?: number | undefined
  open?: boolean | undefined
  /** The deed on the button, with what it would show: "Show 7 services". */
  action: string
  children: ComponentChildren
}

/** All filters on one sheet, closed until wanted. Stands inside the search form and works without JavaScript. */
export function FilterSheet({ applied = 0, open, action, children }: Props) {
  return (
    <details class="filter-sheet" open={open}>
      <summary class="filter-sheet__summary">
        Filters{applied > 0 && <span class="filter-sheet__applied"> · {applied} on</span>}
      </summary>
      <div class="filter-sheet__body">
        {children}
        <Button class="filter-sheet__action">{action}</Button>
      </div>
    </details>
  )
}
