import { BackLink, InsetText } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
import { HubCard } from '../hub-card.tsx'
import { NoHubYet } from '../no-hub-yet-view.tsx'
import type { HubsNear } from './hubs-near.ts'
import { PLACE_FIELD } from './which-hub-form-view.tsx'

/** Several places have this name, or a few are written much like it: we ask, and never guess. */
export function WhichPlace({
  asked,
  places,
}: {
  asked: string
  places: readonly { code: string; label: string }[]
}) {
  const isName = places.some(({ label }) => label.toLowerCase().startsWith(asked.toLowerCase()))
  return (
    <>
      <BackLink href={paths.hubs}>All hubs</BackLink>
      <h1>
        {isName
          ? 'Which place do you mean?'
          : places.length === 1
            ? 'Did you mean this?'
            : 'Did you mean one of these?'}
      </h1>
      <p>
        {isName
          ? `Several places are called “${asked}”.`
          : `We do not know “${asked}” in the United Kingdom. Here is what is written most like it.`}
      </p>
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

interface NearProps extends HubsNear {
  label: string
  note: string | undefined
}

export function HubNear({ label, note, own, also, inside, nearest, national }: NearProps) {
  return (
    <>
      <BackLink href={paths.hubs}>All hubs</BackLink>
      {own ? (
        <>
          <h1>Your hub</h1>
          <p>For {label}:</p>
          <HubCard line={own} />
        </>
      ) : inside.length > 0 ? (
        <HubsInside label={label} inside={inside} national={national} />
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

const HubsInside = ({ label, inside, national }: Pick<NearProps, 'label' | 'inside' | 'national'>) => (
  <>
    <h1>Hubs in or near {label}</h1>
    <p class="measure">
      This is a large area. Which hub is yours depends on the town.{' '}
      <a href={paths.hubs}>Give a town instead</a>, or ask any of these.
    </p>
    {[...inside, ...(national ? [national] : [])].map((line) => (
      <HubCard key={line.hub.id} line={line} />
    ))}
  </>
)

function NoHub({ label, nearest, national }: Pick<NearProps, 'label' | 'nearest' | 'national'>) {
  return (
    <>
      <h1>No hub covers {label} yet</h1>
      {national || nearest ? (
        <InsetText>
          <p>You can still ask. {national ? 'The national hub answers people everywhere.' : ''}</p>
        </InsetText>
      ) : (
        <NoHubYet />
      )}
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
  `About ${miles < 1.5 ? '1 mile' : `${Math.round(miles)} miles`} away, for ${area_words}.`
