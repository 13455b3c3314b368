/** A square of a look's own colour, for who sees it; the name beside it says the same. */
export const LooksShown = ({ look }: { look: string }) => (
  <span class="look-shown" data-look={look} aria-hidden="true" />
)
