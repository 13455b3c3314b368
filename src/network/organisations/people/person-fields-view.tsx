import { Checkboxes, fieldsOf, Radios, Select, TextInput, ticked } from '../../../design-system/index.ts'
import type { Stood } from '../../../platform/http/stood.ts'
import { levels, sectorOptions } from '../organisation.ts'
import type { PersonErrors, TypedPerson } from './organisation-person-form.ts'

/** Before the ids of these fields: a page may hold those of an organisation as well. */
const PERSON = 'person-'

export const ofPerson = <About,>(fields: Readonly<Record<string, About>>): Record<string, About> =>
  Object.fromEntries(Object.entries(fields).map(([field, about]) => [`${PERSON}${field}`, about]))

interface Props {
  typed: TypedPerson
  errors: PersonErrors
  /** Who fills it in: their name and sector are known. */
  isSelf?: boolean
  /** They sign in, and gave their name themselves. */
  hasAccount?: boolean
  stood?: Stood<TypedPerson>
}

export function PersonFields({ typed, errors, isSelf = false, hasAccount = false, stood }: Props) {
  const field = fieldsOf(typed, errors, stood)
  return (
    <>
      {!isSelf && !hasAccount && (
        <TextInput
          {...field('name')}
          id={`${PERSON}name`}
          label="Name"
          hint="Read by the organisation and its hub only."
        />
      )}
      <TextInput
        {...field('job')}
        id={`${PERSON}job`}
        label={isSelf ? 'What you do there' : 'What they do there'}
      />
      {!isSelf && (
        <Select {...field('sector')} id={`${PERSON}sector`} label="Sector" options={sectorOptions} />
      )}
      <Radios
        {...field('level')}
        idPrefix={`${PERSON}level`}
        legend={isSelf ? 'What is your work like?' : 'What is their work like?'}
        legendSize="s"
        hint="No answer is better than another. We do not ask about anybody’s own life."
        items={[...levels]}
      />
      {!isSelf && (
        <>
          <TextInput
            {...field('mailbox')}
            id={`${PERSON}mailbox`}
            label="E-mail for the hub (optional)"
            hint={
              hasAccount ? 'Not published. Without one, messages go where they sign in.' : 'Not published.'
            }
            type="email"
          />
          <Checkboxes
            name="isContact"
            idPrefix={`${PERSON}isContact`}
            legend="For the network"
            legendSize="s"
            items={[{ value: 'yes', text: 'They are a contact of this organisation' }]}
            values={ticked(typed.isContact)}
            now={ticked(stood?.now?.isContact)}
          />
        </>
      )}
    </>
  )
}
