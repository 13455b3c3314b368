import { type Answer, invalidForm, page, redirect } from '../../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { closeHub } from './close-hub.ts'
import { CloseHub } from './close-hub-view.tsx'
import { countDependants } from './closing-hub-queries.ts'

const TITLE = 'Close a hub'

/** The national hub stays: it answers where no other does. */
async function closable({ hubs, db }: NetworkParts, { params }: AskedByPerson) {
  const all = await hubs.list()
  const hub = all.find(({ slug, is_national }) => slug === params.slug && !is_national)
  if (!hub) throw new NotFound()
  return { hub, others: all.filter(({ id }) => id !== hub.id), has: await countDependants(db, hub.id) }
}

export const closeHubPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <CloseHub {...(await closable(parts, asked))} to="" />)

export const closeHubDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const facts = await closable(parts, asked)
    const first = await parts.proveFirst(asked.person, paths.closeHub(facts.hub.slug))
    if (first) return first
    const to = facts.others.find(({ slug }) => slug === one(asked.form.to))
    const errors = {
      ...(to ? {} : { to: 'Choose the hub that takes over' }),
      ...(one(asked.form.sure) === 'yes' ? {} : { sure: 'Tick the box if you want to close it' }),
    }
    if (!to || Object.keys(errors).length > 0)
      return invalidForm(TITLE, <CloseHub {...facts} to={to?.slug ?? ''} errors={errors} />)
    const isDone = await closeHub(parts, { hub: facts.hub, to, person: asked.person })
    return redirect(isDone ? `${paths.allHubs}?done=closed` : paths.allHubs)
  }
