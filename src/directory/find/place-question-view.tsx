import { Details, InsetText } from '../../design-system/index.ts'
import type { FindState } from './find-state.ts'
import { Answers, Question } from './questions-view.tsx'

/** Several places have this name, or none: we ask, and never guess. Results by phone and online are below all the same. */
export function PlaceQuestion({ state: { place, placeUnknown, placeChoices } }: { state: FindState }) {
  if (placeUnknown !== undefined) {
    return (
      <InsetText>
        <p>
          <strong>We could not find that place.</strong> {placeUnknown}
        </p>
        <p>
          {/\d/.test(typedPlace({ placeUnknown }))
            ? 'You can try the name of a town.'
            : 'You can try a larger town, or the first half of your postcode.'}{' '}
          Below are services from everywhere.
        </p>
      </InsetText>
    )
  }
  if (!placeChoices || place) return null
  return (
    <Question
      id="which-place"
      heading="Which place do you mean?"
      answers={placeAnswers(placeChoices)}
      none="no-place:"
    />
  )
}

const placeAnswers = ({ places }: NonNullable<FindState['placeChoices']>) =>
  places.map(({ code, label }) => ({ change: `place:${code}`, text: label }))

/** The place that is far larger was taken; the others of its name are one press away. */
export function OtherPlaces({ state: { place, placeChoices } }: { state: FindState }) {
  if (!place || !placeChoices) return null
  return (
    <div class="results__change">
      <Details summary={`Did you mean another ${placeChoices.asked}?`}>
        <div class="results__answers">
          <Answers answers={placeAnswers(placeChoices)} />
        </div>
      </Details>
    </div>
  )
}

/** What stands in the field "Where?" again, so that a slip is mended and not typed anew. */
export const typedPlace = ({
  place,
  placeChoices,
  placeUnknown,
}: Pick<FindState, 'place' | 'placeChoices' | 'placeUnknown'>): string =>
  place?.label ?? placeChoices?.asked ?? /“(.+)”/.exec(placeUnknown ?? '')?.[1] ?? ''
