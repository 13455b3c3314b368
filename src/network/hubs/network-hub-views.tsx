import { BackLink, Button, Checkboxes, ErrorSummary, Textarea, TextInput } from '../../design-system/index.ts'
import { fieldsOf } from '../forms/fields-of.ts'
import { errorList } from '../forms/typed-fields.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import type { AreaChoice } from './hub-area.ts'
import type { HubErrors, TypedHub } from './new-hub-form.ts'

interface EditProps {
  /** Null for a new one. */
  hub: Hub | null
  typed: TypedHub
  errors: HubErrors
  areas: readonly AreaChoice[]
}

export function EditArea({ hub, typed, errors, areas }: EditProps) {
  const summary = errorList(errors)
  const field = fieldsOf(typed, errors)
  return (
    <>
      {summary.length > 0 && <ErrorSummary errors={summary} />}
      <BackLink href={paths.allHubs}>Hubs</BackLink>
      <h1>{hub ? hub.name : 'Add a hub'}</h1>
      <form
        method="post"
        action={hub ? paths.renameHub(hub.slug) : paths.newHub}
        class="measure"
        autocomplete="off"
        noValidate
      >
        <TextInput {...field('name')} label="Name" hint="As people say it: Leeds hub." />
        <TextInput
          {...field('areaWords')}
          label="Its area, in words"
          hint="For example: Leicester, Leicestershire and Rutland."
        />
        {!hub?.is_national && <Area typed={typed} errors={errors} areas={areas} />}
        {!hub && <NewHub typed={typed} errors={errors} />}
        <Button name="do" value="save">
          {hub ? 'Save' : 'Add this hub'}
        </Button>
      </form>
    </>
  )
}

function Area({ typed, errors, areas }: Omit<EditProps, 'hub'>) {
  return (
    <>
      <Textarea
        {...fieldsOf(typed, errors)('lookUp')}
        label="Look up councils, or first halves of postcodes"
        hint="One on each line: Rutland, or LE15. We show what we find, and you choose."
        rows={3}
      />
      <Button look="secondary" name="do" value="look_up">
        Look them up
      </Button>
      {areas.length > 0 ? (
        <Checkboxes
          name="codes"
          legend="The area of this hub"
          legendSize="s"
          hint="Take the tick away from what does not belong."
          items={areas.map(({ code, label }) => ({ value: code, text: label }))}
          values={typed.codes}
          error={errors.codes}
          small
        />
      ) : (
        <p id="codes">{errors.codes ?? 'Nothing is chosen yet.'}</p>
      )}
    </>
  )
}

function NewHub({ typed, errors }: Pick<EditProps, 'typed' | 'errors'>) {
  const field = fieldsOf(typed, errors)
  return (
    <>
      <Textarea
        {...field('about')}
        label="About this hub"
        hint="A sentence or two. Whoever looks after it can write more."
        rows={3}
      />
      <TextInput
        {...field('mailbox')}
        label="Mailbox of the hub"
        hint="Questions are announced there. Not the address of one person."
        type="email"
      />
      <TextInput
        {...field('coordinator')}
        label="Who looks after it? Their e-mail address (optional)"
        hint="We send them an invitation. You can do it later, or for more people."
        type="email"
      />
    </>
  )
}
