import { paths, type ResultsPlace } from '../paths.ts'

/** One form carries the sealed search; every chip, question and "put on my list" of a page is a button of it. */
export const CHANGE_FORM = 'change-search'

type Props = {
  sealed: string
  /** The page to come back to after a change of the list: a band with its page, or the list. */
  from?: ResultsPlace | undefined
  /** The service whose page it is on, to come back to. */
  service?: string | undefined
}

export function ChangeForm({ sealed, from, service }: Props) {
  return (
    <form id={CHANGE_FORM} method="post" action={paths.find}>
      <input type="hidden" name="state" value={sealed} />
      {from && <input type="hidden" name="show" value={from.show} />}
      {from?.page && <input type="hidden" name="page" value={from.page} />}
      {service && <input type="hidden" name="service" value={service} />}
    </form>
  )
}
