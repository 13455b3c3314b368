import { DateInput, fieldsOf, Textarea, TextInput } from '../../design-system/index.ts'
import type { Stood } from '../../platform/http/stood.ts'
import type { AskErrors, TypedAsk } from './ask-form.ts'

interface Props {
  typed: TypedAsk
  errors: AskErrors
  stood?: Stood<TypedAsk> | undefined
}

/** What a hub asked for, when it is written down and when it is corrected. */
export function AskFields({ typed, errors, stood }: Props) {
  const field = fieldsOf(typed, errors, stood)
  return (
    <>
      <TextInput
        {...field('askedOf')}
        label="Whom did you ask?"
        hint="A body or a role. Everybody can read this."
      />
      <Textarea {...field('what')} label="What did you ask for?" rows={3} />
      <DateInput {...field('askedOn')} legend="When?" hint="For example, 27 3 2027." />
    </>
  )
}
