import { InsetText } from '../../design-system/index.ts'
import type { FindState } from './find-state.ts'
import { Question } from './questions-view.tsx'

/** Several places have this name, or none: we ask, and never guess. Results by phone and online are below all the same. */
export function PlaceQuestion({ state: { placeUnknown, placeChoices } }: { state: FindState }) {
  if (placeUnknown !== undefined) {
    return (
      <InsetText>
        <p>
          <strong>We could not find that place.</strong> {placeUnknown}
        </p>
        <p>
          You can try a larger town, or the first half of your postcode. Below are services from everywhere.
        </p>
      </InsetText>
    )
  }
  if (!placeChoices) return null
  return (
    <Question
      id="which-place"
      heading="Which place do you mean?"
      answers={placeChoices.places.map(({ code, label }) => ({ change: `place:${code}`, text: label }))}
      none="no-place:"
    />
  )
}

/** What stands in the field "Where?" again, so that a slip is mended and not typed anew. */
export const typedPlace = ({ place, placeChoices, placeUnknown }: FindState): string =>
  place?.label ?? placeChoices?.asked ?? /“(.+)”/.exec(placeUnknown ?? '')?.[1] ?? ''
