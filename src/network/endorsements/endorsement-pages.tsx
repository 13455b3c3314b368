import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { sendingOf } from '../../platform/http/sending.ts'
import { isId } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { confirmEndorsementOf, endEndorsementOf, proposeEndorsement } from './endorse-hub.ts'
import { endingField, readEndorsementForm } from './endorsement-form.ts'
import { listEndorsements } from './endorsement-queries.ts'
import { EditEndorsements } from './endorsement-views.tsx'

const TITLE = 'Endorsements'

async function modelOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const endorsements = await listEndorsements(parts.db, hub.id)
  return { hub, endorsements, personId: asked.person.personId }
}

const doneWords = {
  written: 'Written down. Everybody can read it once a second person of the hub has seen it too.',
  confirmed: 'Confirmed. Everybody can read it within a minute.',
  ended: 'Ended. Nobody reads it in public any more. If they give it anew, write it down anew.',
}

export const endorsementsPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <EditEndorsements {...(await modelOf(parts, asked))} done={doneOf(doneWords, asked)} />)

async function change(parts: NetworkParts, asked: AskedByPerson, deed: string): Promise<boolean> {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const by = { hub, person: asked.person }
  const id = one(asked.form.endorsement)
  if (!isId(id)) return false
  if (deed === 'confirm') return confirmEndorsementOf(parts, by, id)
  if (deed === 'role_changed' || deed === 'taken_back') return endEndorsementOf(parts, by, id, deed)
  return false
}

/** Somebody else has confirmed or ended it since this person saw it: they are shown how it stands now. */
async function decidedMeanwhile(parts: NetworkParts, asked: AskedByPerson, deed: string): Promise<Answer> {
  const model = await modelOf(parts, asked)
  const found = model.endorsements.find(({ id }) => id === one(asked.form.endorsement))
  const isDecided = found && (found.ended_on !== null || (deed === 'confirm' && found.confirmed_on !== null))
  if (!isDecided) throw new NotFound()
  const words = `Somebody else has been here already. This is how the endorsement of ${found.body} stands now.`
  return page(TITLE, <EditEndorsements {...model} done={words} />, 409)
}

export const endorsementsDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await modelOf(parts, asked)
    const desk = paths.endorsements(model.hub.slug)
    const about = one(asked.form.endorsement)
    const deed = one(asked.form.do) || one(asked.form[endingField(about)])
    if (deed === '' && about !== '') return invalidForm(TITLE, <EditEndorsements {...model} unsure={about} />)
    if (deed !== 'propose') {
      if (!(await change(parts, asked, deed))) return decidedMeanwhile(parts, asked, deed)
      return redirect(`${desk}?done=${deed === 'confirm' ? 'confirmed' : 'ended'}`)
    }
    const form = readEndorsementForm(asked.form)
    if (form.kind === 'invalid') return invalidForm(TITLE, <EditEndorsements {...model} {...form} />)
    const by = { hub: model.hub, person: asked.person, sending: sendingOf(asked) }
    await proposeEndorsement(parts, by, form.given)
    return redirect(`${desk}?done=written`)
  }
