import {
  Button,
  Checkboxes,
  FormPage,
  fieldsOf,
  PostForm,
  SaveButton,
  Textarea,
  TextInput,
} from '../../../design-system/index.ts'
import type { Stood } from '../../../platform/http/stood.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
import type { AreaChoice } from './hub-area.ts'
import type { HubErrors, TypedArea, TypedHub } from './new-hub-form.ts'

interface EditProps {
  /** Null for a new one. */
  hub: Hub | null
  typed: TypedHub
  errors?: HubErrors
  areas: readonly AreaChoice[]
  stood?: Stood<TypedArea>
}

export function EditArea({ hub, typed, errors = {}, areas, stood }: EditProps) {
  const field = fieldsOf<TypedHub>(typed, errors, stood)
  return (
    <FormPage
      errors={errors}
      stood={stood}
      back={{ href: paths.allHubs, text: 'Hubs' }}
      heading={hub ? hub.name : 'Add a hub'}
    >
      <PostForm action={hub ? paths.renameHub(hub.slug) : paths.newHub} makes={!hub} stood={stood}>
        <TextInput {...field('name')} label="Name" hint="As people say it: Leeds hub." />
        <TextInput
          {...field('areaWords')}
          label="Its area, in words"
          hint="For example: Leicester, Leicestershire and Rutland."
        />
        {!hub?.is_national && <Area {...{ typed, errors, areas, stood }} />}
        {!hub && <NewHub typed={typed} errors={errors} />}
        <SaveButton stood={stood} name="do" value="save">
          {hub ? 'Save' : 'Add this hub'}
        </SaveButton>
      </PostForm>
    </FormPage>
  )
}

interface PartProps {
  typed: TypedHub
  errors: HubErrors
}

interface AreaProps extends PartProps {
  areas: readonly AreaChoice[]
  stood: Stood<TypedArea> | undefined
}

function Area({ typed, errors, areas, stood }: AreaProps) {
  return (
    <>
      <Textarea
        {...fieldsOf(typed, errors)('lookUp')}
        label="Look up towns, counties, councils, or first halves of postcodes"
        hint="One on each line: Hull, Rutland, or LE15. We show what we find, and you choose. Who types the first half of a postcode is found by it where it stands here too."
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
          now={stood?.now?.codes}
          small
        />
      ) : (
        <p id="codes">{errors.codes ?? 'Nothing is chosen yet.'}</p>
      )}
    </>
  )
}

function NewHub({ typed, errors }: PartProps) {
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
