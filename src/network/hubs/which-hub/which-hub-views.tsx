import { BackLink, InsetText } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
import { HubCard, type HubLine } from '../hub-card.tsx'
import { PLACE_FIELD } from './which-hub-form-view.tsx'

/** Several places have this name: we ask, and never guess. */
export function WhichPlace({
  asked,
  places,
}: {
  asked: string
  places: readonly { code: string; label: string }[]
}) {
  return (
    <>
      <BackLink href={paths.hubs}>All hubs</BackLink>
      <h1>Which place do you mean?</h1>
      <p>Several places are called “{asked}”.</p>
      <form method="post" action={paths.hubs} class="results__answers">
        {places.map(({ code, label }) => (
          <button key={code} type="submit" name={PLACE_FIELD} value={code} class="chip chip--button">
            {label}
          </button>
        ))}
      </form>
      <p>
        <a href={paths.hubs}>None of these</a>
      </p>
    </>
  )
}

interface NearProps {
  label: string
  note: string | undefined
  own: HubLine | null
  also: readonly HubLine[]
  nearest: { line: HubLine; miles: number } | null
  national: HubLine | null
}

export function HubNear({ label, note, own, also, nearest, national }: NearProps) {
  return (
    <>
      <BackLink href={paths.hubs}>All hubs</BackLink>
      {own ? (
        <>
          <h1>Your hub</h1>
          <p>For {label}:</p>
          <HubCard line={own} />
        </>
      ) : (
        <NoHub label={label} nearest={nearest} national={national} />
      )}
      {note && <p class="small quiet">{note}</p>}
      {also.length > 0 && (
        <section aria-labelledby="also">
          <h2 id="also">Also for {label}</h2>
          <p>This place lies in the areas of several hubs. You can ask any of them.</p>
          {also.map((line) => (
            <HubCard key={line.hub.id} line={line} />
          ))}
        </section>
      )}
    </>
  )
}

function NoHub({ label, nearest, national }: Pick<NearProps, 'label' | 'nearest' | 'national'>) {
  return (
    <>
      <h1>No hub covers {label} yet</h1>
      <InsetText>
        <p>You can still ask. {national ? 'The national hub answers people everywhere.' : ''}</p>
      </InsetText>
      {national && <HubCard line={national} />}
      {nearest && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">The nearest hub</h2>
          <p>{aboutMiles(nearest.miles, nearest.line.hub)}</p>
          <HubCard line={nearest.line} />
        </section>
      )}
    </>
  )
}

const aboutMiles = (miles: number, { area_words }: Hub): string =>
  `About ${Math.max(1, Math.round(miles))} miles away, for ${area_words}.`
