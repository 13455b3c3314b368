import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { errorsIn, isId, typed } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { confirmEndorsementOf, endEndorsementOf, proposeEndorsement } from './endorse-hub.ts'
import { listEndorsements } from './endorsement-queries.ts'
import { EditEndorsements, type EndorsementErrors } from './endorsement-views.tsx'

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
    const given = {
      body: typed(asked.form, 'body', 160),
      role: typed(asked.form, 'role', 160),
      holder: typed(asked.form, 'holder', 120),
      statement: typed(asked.form, 'statement', 1000),
    }
    const errors: EndorsementErrors = errorsIn({
      body: given.body === '' && 'Write the name of the body',
      role: given.role === '' && 'Write the role in whose voice it is given',
      holder: given.holder === '' && 'Write who holds the role now. It is not published',
      statement: given.statement === '' && 'Write what they said',
    })
    if (Object.keys(errors).length > 0)
      return invalidForm(TITLE, <EditEndorsements {...model} typed={given} errors={errors} />)
    await proposeEndorsement(parts, { hub: model.hub, person: asked.person }, given)
    return redirect(paths.endorsements(model.hub.slug))
  }
