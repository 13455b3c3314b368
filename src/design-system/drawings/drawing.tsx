import type { ComponentChildren } from 'preact'

/** The frame of a drawing: hidden from assistive technology, because it only sets a mood. At most one on a page. */
export function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="drawing" viewBox="0 0 240 120" width="240" height="120" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** The second tone: water, light, what lies behind. */
export function Wash({ d }: { d: string }) {
  return <path class="drawing__wash" d={d} />
}
