import { AWAY, orAway } from '../../platform/db/database-away.ts'
import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { paths, type ResultsPlace } from '../paths.ts'
import { isServiceId } from '../services/record-ids.ts'
import { ClosedSearch } from './closed-search-view.tsx'
import { readFindForm } from './find-form.ts'
import { type FindState, PURPOSE, readState, writeState } from './find-state.ts'
import { Home } from './home-views.tsx'
import { bandOf, LIST, resultsPlace } from './results-place.ts'
import { searchAgain } from './search-again.ts'
import { resultsAway, searchAway } from './search-away.tsx'
import { showBand } from './show-band.tsx'
import { showList } from './show-list.tsx'
import { showResults } from './show-results.tsx'

export const homePage = (parts: DirectoryParts) => async (): Promise<Answer> =>
  page('Find support', <Home isDemonstration={parts.isDemonstration()} />)

/** Every form of the search comes here and is answered by a new sealed link: Back and refresh stay ordinary. */
export const findDeed =
  (parts: DirectoryParts) =>
  async ({ form }: Asked): Promise<Answer> => {
    const before = readState(parts.seal.open(PURPOSE, one(form.state)))
    const request = readFindForm(form)
    // A button of a results page that has closed meanwhile: the search that it would change is gone.
    if (before === null && request.kind !== 'search') return page('Closed', <ClosedSearch />, 410)
    const state = await orAway(searchAgain(parts, before, request))
    if (state === AWAY)
      return searchAway(parts, request, before && { state: before, sealed: one(form.state) })
    const sealed = parts.seal.close(PURPOSE, writeState(state))
    return redirect(state.noted ? whereItWas(sealed, form) + paths.noted : paths.results(sealed))
  }

// Somebody deep in a list who puts one thing aside goes on from there.
function whereItWas(sealed: string, form: Asked['form']): string {
  const place = resultsPlace(one(form.show), one(form.page))
  const service = one(form.service)
  return isServiceId(service) ? paths.resultService(sealed, service, place) : paths.results(sealed, place)
}

function shownPage(parts: DirectoryParts, sealed: string, state: FindState, place?: ResultsPlace) {
  if (place?.show === LIST) return showList(parts, sealed, state)
  const band = bandOf(place?.show)
  return band ? showBand(parts, sealed, state, band, place?.page ?? 1) : showResults(parts, sealed, state)
}

export const resultsPage =
  (parts: DirectoryParts) =>
  async ({ params, query }: Asked): Promise<Answer> => {
    const sealed = params.sealed ?? ''
    const state = readState(parts.seal.open(PURPOSE, sealed))
    if (state === null) return page('Closed', <ClosedSearch />, 410)
    const place = resultsPlace(query.show, query.page)
    const shown = await orAway(shownPage(parts, sealed, state, place))
    if (shown === AWAY) return resultsAway(parts, { sealed, state })
    return page(place?.show === LIST ? 'My list' : 'Results', shown)
  }
