import { FormPage, PostForm, SaveButton } from '../../design-system/index.ts'
import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import { meetStanding, type Stood, stoodIn, stoodOf } from '../../platform/http/stood.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { type MinutesErrors, readMinutesForm, type TypedMeeting, typedMeeting } from './minutes-form.ts'
import { MeetingFields } from './minutes-form-view.tsx'
import { listMinutes } from './minutes-queries.ts'
import { correctMinutes } from './write-minutes.ts'

const TITLE = 'Minutes'

interface Props {
  hub: Hub
  id: string
  typed: TypedMeeting
  errors?: MinutesErrors
  stood: Stood<TypedMeeting>
}

const CorrectMinutes = ({ hub, id, typed, errors = {}, stood }: Props) => (
  <FormPage
    errors={errors}
    stood={stood}
    back={{ href: paths.minutes(hub.slug), text: 'Minutes and actions' }}
    heading="Correct these minutes"
  >
    <p class="measure">That you corrected them is noted. Actions stay as they are.</p>
    <PostForm action={paths.correctMinutes(hub.slug, id)} stood={stood}>
      <MeetingFields typed={typed} errors={errors} stood={stood} />
      <SaveButton stood={stood}>Save it</SaveButton>
    </PostForm>
  </FormPage>
)

async function minutesOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const found = (await listMinutes(parts.db, hub.id)).find(({ id }) => id === asked.params.id)
  if (!found) throw new NotFound()
  const typed = typedMeeting(found)
  return { hub, id: found.id, typed, stood: stoodOf(typed) }
}

export const correctMinutesPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <CorrectMinutes {...(await minutesOf(parts, asked))} />)

export const correctMinutesDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await minutesOf(parts, asked)
    const { hub, id } = model
    const stood = stoodIn(asked.form)
    const form = readMinutesForm(asked.form)
    if (form.kind === 'invalid')
      return invalidForm(TITLE, <CorrectMinutes {...model} {...form} stood={stood} />)
    const done = await correctMinutes(parts, { hub, person: asked.person, id, stood }, form.minutes)
    if (done === true) return redirect(`${paths.minutes(hub.slug)}?done=corrected`)
    const { typed: now } = await minutesOf(parts, asked)
    return savedMeanwhile(
      TITLE,
      <CorrectMinutes {...model} {...meetStanding<TypedMeeting>(form.typed, stood, now)} />,
    )
  }
