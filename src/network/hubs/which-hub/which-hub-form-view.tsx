import { Button, ErrorSummary, TextInput } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'

export const LONGEST_PLACE = 100
export const PLACE_FIELD = 'place'

const NOT_FOUND = 'We could not find that place. Try a larger town, or the first half of a postcode'

interface FormProps {
  tried?: string | undefined
  place?: string
}

/** By POST: where somebody is stands in no address. */
export function WhichHubForm({ tried, place = '' }: FormProps) {
  return (
    <>
      {tried && <ErrorSummary errors={[{ href: `#${PLACE_FIELD}`, text: NOT_FOUND }]} />}
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
          value={place}
          maxLength={LONGEST_PLACE}
          spellcheck={false}
          error={tried && NOT_FOUND}
        />
        <Button look="secondary">Find my hub</Button>
      </form>
    </>
  )
}
