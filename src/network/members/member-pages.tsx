import { may } from '../../people/index.ts'
import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { doneOf } from '../forms/done-of.ts'
import { isId, orNone, typed } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { organisationsOf } from '../organisations/own-organisation.ts'
import { paths } from '../paths.ts'
import { decideMember } from './decide-member.ts'
import { HubMembers } from './hub-members-views.tsx'
import { joinHub, leaveHub } from './join-hub.ts'
import { listHubMembers, listMembershipsOf } from './membership-queries.ts'
import { MyHubs } from './my-hubs-views.tsx'

const doneWords = {
  asked: 'Your request is with the hub. Their answer comes by e-mail.',
  left: 'Done. You no longer belong to that hub, and nothing of you is shown there.',
  organisation: 'Your organisation’s request is with the hub. Their answer comes by e-mail.',
}

export const myHubsPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { person } = asked
    const hubs = await parts.hubs.list()
    return page(
      'Hubs',
      <MyHubs
        hubs={hubs}
        memberships={await listMembershipsOf(parts.db, person.personId)}
        coordinated={hubs.filter(({ id }) => may(person, 'coordinate_hub', { hubId: id }))}
        organisations={await organisationsOf(parts, person)}
        done={doneOf(doneWords, asked)}
      />,
    )
  }

export const joinHubDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'use_network')
    const done = await joinHub(parts, { hub, person: asked.person }, orNone(typed(asked.form, 'why', 300)))
    return redirect(done ? `${paths.myHubs}?done=asked` : paths.myHubs)
  }

export const leaveHubDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'use_network')
    const done = await leaveHub(parts, { hub, person: asked.person })
    return redirect(done ? `${paths.myHubs}?done=left` : paths.myHubs)
  }

export const hubMembersPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const [asking, members] = [
      await listHubMembers(parts.db, hub.id, 'asked'),
      await listHubMembers(parts.db, hub.id, 'member'),
    ]
    return page('Members', <HubMembers hub={hub} asking={asking} members={members} />)
  }

export const decideMemberDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const personId = one(asked.form.person)
    if (!isId(personId)) throw new NotFound()
    const admit = one(asked.form.do) === 'admit'
    // Decided by somebody else a moment ago: the list shows how it stands.
    await decideMember(parts, { hub, by: asked.person, personId, admit })
    return redirect(paths.hubMembers(hub.slug))
  }
