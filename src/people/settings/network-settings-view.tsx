import {
  FormPage,
  fieldsOf,
  looks,
  PostForm,
  Radios,
  SaveButton,
  Textarea,
  TextInput,
} from '../../design-system/index.ts'
import type { Stood } from '../../platform/http/stood.ts'
import type { Site } from '../../platform/site/site.ts'
import { paths } from '../paths.ts'
import { LooksShown } from './looks-shown.tsx'
import type { SettingErrors, TypedSettings } from './network-settings-form.ts'

interface Props {
  typed: TypedSettings
  errors?: SettingErrors
  stood: Stood<TypedSettings>
  done?: string | undefined
}

type Field = { name: string; value: string; error: string | undefined; now: string | undefined }
type FieldsOf = (name: keyof Site) => Field

export function NetworkSettings({ typed, errors = {}, stood, done }: Props) {
  const field = fieldsOf(typed, errors, stood)
  return (
    <FormPage
      errors={errors}
      stood={stood}
      back={{ href: paths.home, text: 'My first page' }}
      done={done}
      heading="The network"
    >
      <p class="lead measure">
        What it is called, how it looks, and how people reach it. Everybody sees this.
      </p>
      <PostForm action={paths.settings} stood={stood}>
        <Naming field={field} />
        <Contact field={field} />
        <h2 id="languages">Languages</h2>
        <p>English. It is the only language that has content here, so it is the only one that is offered.</p>
        <h2>Look</h2>
        <Radios
          {...field('look')}
          legend="Colours"
          legendSize="s"
          hint="Each of them can be read by people who see less, in light and in dark."
          items={Object.entries(looks).map(([value, { name }]) => ({
            value,
            text: (
              <>
                <LooksShown look={value} /> {name}
              </>
            ),
          }))}
        />
        <SaveButton stood={stood}>Save</SaveButton>
      </PostForm>
    </FormPage>
  )
}

function Naming({ field }: { field: FieldsOf }) {
  return (
    <>
      <h2>Name</h2>
      <TextInput
        {...field('name')}
        label="Name of the network"
        hint="At the foot of each page and in invitations."
      />
      <TextInput
        {...field('shortName')}
        label="Short name"
        hint="In browser tabs, above each page and on messages. Somebody may look over a shoulder, so it should not say what people come for."
        width={20}
      />
      <Textarea
        {...field('about')}
        label="What it is (optional)"
        hint="A sentence or two, in plain words."
        rows={3}
      />
    </>
  )
}

function Contact({ field }: { field: FieldsOf }) {
  return (
    <>
      <h2>How to reach it</h2>
      <p>All of these are optional. What you leave empty is not shown.</p>
      <TextInput
        {...field('email')}
        label="E-mail"
        hint="A mailbox of the network, not of one person."
        type="email"
      />
      <TextInput
        {...field('phone')}
        label="Phone"
        hint="You can say after the number when somebody answers: weekdays, 9am to 5pm."
      />
      <Textarea {...field('post')} label="Post" rows={4} />
    </>
  )
}
