import { paths } from '../paths.ts'

/** One form carries the sealed search; every chip, question and "put on my list" of a page is a button of it. */
export const CHANGE_FORM = 'change-search'

export function ChangeForm({ sealed }: { sealed: string }) {
  return (
    <form id={CHANGE_FORM} method="post" action={paths.find}>
      <input type="hidden" name="state" value={sealed} />
    </form>
  )
}
