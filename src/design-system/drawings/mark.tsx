/** Bridge over water: the wordmark's sign and, in favicon.svg, the tab's. It says nothing of what the site is for. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M2 15c6 0 8-8 14-8s8 8 14 8M2 21h6a8 7.5 0 0 1 16 0h6" />
      <path class="drawing__wash" d="M2 27c3-2 5-2 7 0s5 2 7 0 5-2 7 0 4 2 7 0" />
    </svg>
  )
}
