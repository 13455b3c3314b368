import { Button, ErrorSummary, TextInput } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'

export const LONGEST_PLACE = 100
export const PLACE_FIELD = 'place'

const problems = {
  empty: 'Type a town or the first half of a postcode, and we look for its hub',
  unknown:
    'We could not find that place in the United Kingdom. Try a larger town near it, or the first half of a postcode',
}

/** What was typed and what was wrong with it. */
export interface TriedPlace {
  problem: keyof typeof problems
  place: string
}

/** By POST: where somebody is stands in no address. */
export function WhichHubForm({ tried }: { tried: TriedPlace | undefined }) {
  const error = tried && problems[tried.problem]
  return (
    <>
      {error && <ErrorSummary errors={[{ href: `#${PLACE_FIELD}`, text: error }]} />}
      <form
        method="post"
        action={paths.hubs}
        class="find-form"
        autocomplete="off"
        aria-label="Which hub is mine?"
      >
        <TextInput
          name={PLACE_FIELD}
          label="Which hub is mine?"
          hint="A town, or the first half of a postcode. We do not keep it."
          value={tried?.place ?? ''}
          maxLength={LONGEST_PLACE}
          spellcheck={false}
          error={error}
        />
        <Button look="secondary">Find my hub</Button>
      </form>
    </>
  )
}
