import { CoveredMap, type CoveredPart } from '../../directory/index.ts'
import { FetchAnswerLink } from '../questions/fetch-answer-link.tsx'
import { HubCard, type HubLine } from './hub-card.tsx'
import type { HubPlaces } from './hub-places.ts'
import { NoHubYet } from './no-hub-yet-view.tsx'
import { type TriedPlace, WhichHubForm } from './which-hub/which-hub-form-view.tsx'

interface Props {
  hubs: readonly HubLine[]
  drawn: readonly CoveredPart[]
  places: Pick<HubPlaces, 'shapes' | 'attributions'>
  /** For who sent a place that we could not read. */
  tried?: TriedPlace | undefined
}

export function HubList({ hubs, drawn, places, tried }: Props) {
  return (
    <>
      <h1>Hubs</h1>
      <p class="measure">
        A hub is people and organisations of one area who work together. You can ask a hub what there is near
        you, and a person answers.
      </p>
      {hubs.length > 0 && <WhichHubForm tried={tried} />}
      <FetchAnswerLink />
      {hubs.length === 0 ? (
        <NoHubYet />
      ) : (
        <div class={drawn.length > 0 ? 'hub-list hub-list--with-map' : 'hub-list'}>
          <section aria-labelledby="all-hubs">
            <h2 id="all-hubs">All hubs</h2>
            {hubs.map((line) => (
              <HubCard key={line.hub.id} line={line} />
            ))}
          </section>
          {drawn.length > 0 && (
            <div class="hub-list__map">
              <CoveredMap
                label={`Map of ${drawn.length} hubs. The list has the same.`}
                parts={drawn}
                isWholeCountry
                shapes={places.shapes()}
                attributions={places.attributions()}
              />
            </div>
          )}
        </div>
      )}
    </>
  )
}
