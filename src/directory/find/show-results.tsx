import type { VNode } from 'preact'
import { UrgentPanel } from '../../guidance/index.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { areaCodesOf } from '../places/area-codes-rules.ts'
import { contextOf, notedOf, panelAge, placeOf, queryOf } from './asked-search.ts'
import type { FindState } from './find-state.ts'
import { FIRST_CARDS } from './first-cards-rules.ts'
import { linesForAnybody } from './lines-for-anybody.ts'
import { nearAndFar } from './near-and-far-rules.ts'
import { hitsWanted, openNowFirst } from './open-now-first.ts'
import { ResultsMap } from './results-map.tsx'
import { toResultsModel } from './results-model.ts'
import { Results } from './results-views.tsx'
import { panelFor } from './unheard-words-rules.ts'

export async function showResults(parts: DirectoryParts, sealed: string, state: FindState): Promise<VNode> {
  const place = await placeOf(parts, state)
  const context = contextOf(parts, state, place)
  const found = parts.search(queryOf(state, place, context.today, 1, hitsWanted(state)))
  const answer = await openNowFirst(parts, state, context.now, found)
  const hits = Object.values(answer.bands).flatMap((band) => band.hits.slice(0, FIRST_CARDS[band.name]))
  const loaded = await parts.getServices(hits.map((hit) => hit.id))
  const services = new Map(loaded.map((service) => [service.id, service]))
  const model = toResultsModel({
    ...{ sealed, state, answer, services, context, place },
    labelOf: parts.labelOf,
    noted: await notedOf(parts, state),
    lines: answer.total === 0 ? await linesForAnybody(parts, context) : [],
  })
  // The nearest of all may be far: a map that holds it shows nothing of where somebody is.
  const { near: own } = nearAndFar(answer.bands.near.hits, context.spreadKm)
  const near = own.flatMap((hit) => services.get(hit.id) ?? [])
  const hub = place ? await parts.hubOf(areaCodesOf(place)) : null
  const panel = panelFor(state, answer)
  return (
    <Results
      model={model}
      hub={hub}
      panel={
        panel ? (
          <UrgentPanel
            level={panel.level}
            themes={panel.themes}
            nation={place?.nation ?? null}
            age={panelAge(state.filters)}
            now={context.now}
          />
        ) : null
      }
      map={
        place ? (
          <ResultsMap
            place={place}
            services={near}
            sources={parts.mapSources()}
            councils={parts.councilShapes()}
          />
        ) : null
      }
    />
  )
}
