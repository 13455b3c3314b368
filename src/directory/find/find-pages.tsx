import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { paths } from '../paths.ts'
import { type BandName, bandNames } from '../search/search-words.ts'
import { ClosedSearch } from './closed-search-view.tsx'
import { readFindForm } from './find-form.ts'
import { PURPOSE, readState, writeState } from './find-state.ts'
import { Home } from './home-views.tsx'
import { searchAgain } from './search-again.ts'
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
    const state = await searchAgain(parts, before, request)
    const sealed = parts.seal.close(PURPOSE, writeState(state))
    return redirect(state.noted ? whereItWas(sealed, form) + paths.noted : paths.results(sealed))
  }

const bandOf = (name: string | undefined): BandName | undefined => bandNames.find((band) => band === name)

// "-1", "abc" and "999999" are no reason for an error page: the nearest page that exists is shown.
const pageOf = (text: string | undefined): number =>
  /^\d{1,4}$/.test(text ?? '') ? Math.max(1, Number(text)) : 1

const LIST = 'list'

// Somebody deep in a list who puts one thing aside goes on from there.
function whereItWas(sealed: string, form: Asked['form']): string {
  const show = one(form.show)
  if (show === LIST) return paths.list(sealed)
  const band = bandOf(show)
  return band ? paths.resultsBand(sealed, band, pageOf(one(form.page))) : paths.results(sealed)
}

export const resultsPage =
  (parts: DirectoryParts) =>
  async ({ params, query }: Asked): Promise<Answer> => {
    const sealed = params.sealed ?? ''
    const state = readState(parts.seal.open(PURPOSE, sealed))
    if (state === null) return page('Closed', <ClosedSearch />, 410)
    if (query.show === LIST) return page('My list', await showList(parts, sealed, state))
    const band = bandOf(query.show)
    if (band) return page('Results', await showBand(parts, sealed, state, band, pageOf(query.page)))
    return page('Results', await showResults(parts, sealed, state))
  }
