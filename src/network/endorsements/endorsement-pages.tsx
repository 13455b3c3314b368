import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { isId } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { confirmEndorsementOf, endEndorsementOf, proposeEndorsement } from './endorse-hub.ts'
import { readEndorsementForm } from './endorsement-form.ts'
import { listEndorsements } from './endorsement-queries.ts'
import { EditEndorsements } from './endorsement-views.tsx'

const TITLE = 'Endorsements'

async function modelOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const endorsements = await listEndorsements(parts.db, hub.id)
  return { hub, endorsements, personId: asked.person.personId }
}

export const endorsementsPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <EditEndorsements {...(await modelOf(parts, asked))} />)

async function change(parts: NetworkParts, asked: AskedByPerson, deed: string): Promise<boolean> {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const by = { hub, person: asked.person }
  const id = one(asked.form.endorsement)
  if (!isId(id)) return false
  if (deed === 'confirm') return confirmEndorsementOf(parts, by, id)
  if (deed === 'role_changed' || deed === 'taken_back') return endEndorsementOf(parts, by, id, deed)
  return false
}

export const endorsementsDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await modelOf(parts, asked)
    const deed = one(asked.form.do)
    if (deed !== 'propose') {
      if (!(await change(parts, asked, deed))) throw new NotFound()
      return redirect(paths.endorsements(model.hub.slug))
    }
    const form = readEndorsementForm(asked.form)
    if (form.kind === 'invalid') return invalidForm(TITLE, <EditEndorsements {...model} {...form} />)
    await proposeEndorsement(parts, { hub: model.hub, person: asked.person }, form.given)
    return redirect(paths.endorsements(model.hub.slug))
  }
