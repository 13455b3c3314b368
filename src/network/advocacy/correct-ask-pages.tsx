import { FormPage, PostForm, SaveButton } from '../../design-system/index.ts'
import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound } from '../../platform/http/route.ts'
import { meetStanding, type Stood, stoodIn, stoodOf } from '../../platform/http/stood.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { listAsks } from './advocacy-queries.ts'
import { AskFields } from './ask-fields-view.tsx'
import { type AskErrors, readAskForm, type TypedAsk, typedAsk } from './ask-form.ts'
import { correctAsk } from './write-ask.ts'

const TITLE = 'What we asked for'

interface Props {
  hub: Hub
  id: string
  typed: TypedAsk
  errors?: AskErrors
  stood: Stood<TypedAsk>
}

const CorrectAsk = ({ hub, id, typed, errors = {}, stood }: Props) => (
  <FormPage
    errors={errors}
    stood={stood}
    back={{ href: paths.editAsks(hub.slug), text: 'What we asked for' }}
    heading="Correct what you asked for"
  >
    <p class="measure">Everybody can read this. That you corrected it is noted. The answer stays as it is.</p>
    <PostForm action={paths.correctAsk(hub.slug, id)} stood={stood}>
      <AskFields typed={typed} errors={errors} stood={stood} />
      <SaveButton stood={stood}>Save it</SaveButton>
    </PostForm>
  </FormPage>
)

async function askOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const found = (await listAsks(parts.db, hub.id)).find(({ id }) => id === asked.params.id)
  if (!found) throw new NotFound()
  const typed = typedAsk(found)
  return { hub, id: found.id, typed, stood: stoodOf(typed) }
}

export const correctAskPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <CorrectAsk {...(await askOf(parts, asked))} />)

export const correctAskDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await askOf(parts, asked)
    const { hub, id } = model
    const stood = stoodIn(asked.form)
    const form = readAskForm(asked.form)
    if (form.kind === 'invalid') return invalidForm(TITLE, <CorrectAsk {...model} {...form} stood={stood} />)
    const done = await correctAsk(parts, { hub, person: asked.person, id, stood }, form.ask)
    if (done === true) return redirect(`${paths.editAsks(hub.slug)}?done=corrected`)
    const { typed: now } = await askOf(parts, asked)
    return savedMeanwhile(
      TITLE,
      <CorrectAsk {...model} {...meetStanding<TypedAsk>(form.typed, stood, now)} />,
    )
  }
