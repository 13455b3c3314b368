import { BackLink } from '../../design-system/index.ts'
import { Finished } from '../../platform/html/stencil.ts'
import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../platform/http/route.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { paths } from '../paths.ts'
import { isServiceId } from '../services/record-ids.ts'
import { SERVICE_TITLE, serviceOf, serviceView } from '../services/service-pages.tsx'
import { ChangeForm } from './change-form.tsx'
import { PURPOSE, readState } from './find-state.ts'
import { ListLink } from './list-link.tsx'
import { NotedStatus } from './noted-view.tsx'
import { listButtonOf } from './result-card.tsx'
import { LIST, resultsPlace } from './results-place.ts'

/** A service as somebody came to it from their results: with the way back to where they were, and their list. */
export const serviceFromResults =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> => {
    const { sealed = '', id = '' } = asked.params
    if (!isServiceId(id)) throw new NotFound()
    const state = readState(parts.seal.open(PURPOSE, sealed))
    // The search has closed; the service itself is no secret, and somebody may be reading it.
    if (state === null) return redirect(paths.service(id))
    const service = await serviceOf(parts, asked)
    const at = resultsPlace(asked.query.show, asked.query.page)
    const { name } = service
    const list = { sealed, size: state.list.length, at, noted: null }
    const noted = state.noted?.id === service.id ? { ...state.noted, name } : null
    const search = {
      print: paths.resultServicePrint(sealed, service.id, at),
      back: (
        <div class="results__top no-print">
          <BackLink href={paths.results(sealed, at)}>
            {at?.show === LIST ? 'Back to my list' : 'Back to your results'}
          </BackLink>
          <ListLink sealed={sealed} size={list.size} />
        </div>
      ),
      list: (
        <>
          <ChangeForm sealed={sealed} from={at} service={service.id} />
          {noted && <NotedStatus noted={noted} list={list} />}
          <p class="no-print">
            <Finished
              html={listButtonOf({ id: service.id, name, isOnList: state.list.includes(service.id) })}
            />
          </p>
        </>
      ),
    }
    return page(SERVICE_TITLE, serviceView(parts, service, { search }))
  }

/** The page to print, with the way back to the service among the results. */
export const servicePrintFromResults =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> => {
    const { sealed = '', id = '' } = asked.params
    if (!isServiceId(id)) throw new NotFound()
    if (readState(parts.seal.open(PURPOSE, sealed)) === null) return redirect(paths.servicePrint(id))
    const at = resultsPlace(asked.query.show, asked.query.page)
    const printedFrom = paths.resultService(sealed, id, at)
    return page(SERVICE_TITLE, serviceView(parts, await serviceOf(parts, asked), { printedFrom }))
  }
