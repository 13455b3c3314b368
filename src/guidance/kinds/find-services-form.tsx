import { Button, TextInput } from '../../design-system/index.ts'

/** A form of the directory, as the application hands it over: guidance knows no service. */
export interface FindForm {
  action: string
  fields: readonly (readonly [name: string, value: string])[]
  placeField: string
  longestPlace: number
}

/** What guidance asks for; everything is optional. */
export interface SupportAsked {
  role?: string | undefined
  /** Whole years; a range is asked for by its middle. */
  age?: number | undefined
  kind?: string | undefined
  needs?: readonly string[]
  words?: string
}

export type ToFindSupport = (asked: SupportAsked) => FindForm

interface Props {
  form: FindForm
  /** Names the form for people who listen, where a page holds several. */
  label: string
  button: string
  /** Unique in the page. */
  id: string
}

/** Straight to real services, by POST: neither the kind nor the place stands in an address. */
export function FindServicesForm({ form, label, button, id }: Props) {
  return (
    <form method="post" action={form.action} class="find-form" autocomplete="off" aria-label={label}>
      {form.fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        name={form.placeField}
        id={`${form.placeField}-${id}`}
        label="Where?"
        hint="A town, or the first half of a postcode. You can leave it out."
        maxLength={form.longestPlace}
        spellcheck={false}
      />
      <Button look="secondary">{button}</Button>
    </form>
  )
}
