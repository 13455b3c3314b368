import { InsetText } from '../../design-system/index.ts'
import type { FindState } from './find-state.ts'

/** Several places have this name, or none: we ask, and never guess. Results by phone and online are below all the same. */
export function PlaceQuestion({ state, formId }: { state: FindState; formId: string }) {
  if (state.placeUnknown !== undefined) {
    return (
      <InsetText>
        <p>
          <strong>We could not find that place.</strong> {state.placeUnknown}
        </p>
        <p>
          You can try a larger town, or the first half of your postcode. Until then you see services for
          everywhere.
        </p>
      </InsetText>
    )
  }
  if (!state.placeChoices) return null
  return (
    <section class="results__questions" aria-labelledby="which-place">
      <h2 id="which-place" class="results__question">
        Which place do you mean?
      </h2>
      <div class="results__answers">
        {state.placeChoices.places.map(({ code, label }) => (
          <button
            key={code}
            type="submit"
            form={formId}
            name="change"
            value={`place:${code}`}
            class="chip chip--button"
          >
            {label}
          </button>
        ))}
        <button type="submit" form={formId} name="change" value="no-place:" class="link-button">
          None of these
        </button>
      </div>
    </section>
  )
}
