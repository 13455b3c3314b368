import type { ComponentChildren } from 'preact'

type Props = {
  /** The address that answers the press ends in this id: the page opens here and the focus comes with it. */
  id: string
  children: ComponentChildren
}

/**
 * Says that a small deed worked, beside the thing that it was done to. A live region that is there when the page opens
 * is not read out by itself (WCAG 4.1.3 speaks of what changes later), so it takes the focus through its id.
 */
export function StatusNote({ id, children }: Props) {
  return (
    <div class="status-note" id={id} role="status" tabindex={-1}>
      {children}
    </div>
  )
}
