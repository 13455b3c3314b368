import { Button, Select, Textarea, TextInput } from '../../design-system/index.ts'
import { Finished, type Html, joined, stencil } from '../../platform/html/stencil.ts'
import { paths } from '../paths.ts'
import { questionOfFacet, termsOfFacet } from '../taxonomy/taxonomy.ts'
import { LONGEST_PLACE, LONGEST_WORDS } from './find-form.ts'

export interface FindFormModel {
  words: string
  place: string
  role: string
  /** The sealed search that this form changes, so that the list of the visitor is kept. */
  sealed?: string | undefined
  /** What came beside the words from another page, to be sent again. */
  unseen?: readonly (readonly [name: string, value: string])[] | undefined
}

export const emptyForm: FindFormModel = { words: '', place: '', role: '' }

const roles = [
  { value: '', text: 'I would rather not say' },
  ...termsOfFacet('role').map(({ id, label }) => ({ value: id, text: label })),
]

type Holes = { words: string; place: string; action: string; state: Html }

/**
 * The search, the same on the first page, above results and on every page that found nothing. By POST, so that no word
 * stands in an address; the browser is asked to remember and to correct nothing.
 */
const formFor = (role: string) =>
  stencil<Holes>((hole) => (
    <form method="post" action={paths.find} class="find-form" autocomplete="off" aria-label="Find support">
      {hole.state}
      <div class="find-form__row">
        <Select name="role" label={questionOfFacet('role')} options={roles} value={role} />
        <TextInput
          name="place"
          label="Where?"
          hint="A town, or the first half of a postcode"
          value={hole.place}
          maxLength={LONGEST_PLACE}
          spellcheck={false}
        />
      </div>
      <Textarea
        name="words"
        label="In your own words, if you like"
        hint="A few words are enough."
        rows={2}
        value={hole.words}
        maxLength={LONGEST_WORDS}
        spellcheck={false}
      />
      <Button>{hole.action}</Button>
    </form>
  ))
const forms = new Map(roles.map(({ value }) => [value, formFor(value)]))
const noRole = formFor('')

const unseenField = stencil<{ name: string; value: string }>((hole) => (
  <input type="hidden" name={hole.name} value={hole.value} />
))

export function FindForm({ model, action = 'Find support' }: { model: FindFormModel; action?: string }) {
  const { words, place, role, sealed, unseen = [] } = model
  const fill = forms.get(role) ?? noRole
  const fields = [...(sealed ? [['state', sealed] as const] : []), ...unseen]
  const state = joined(fields.map(([name, value]) => unseenField({ name, value })))
  return <Finished html={fill({ words, place, action, state })} />
}
