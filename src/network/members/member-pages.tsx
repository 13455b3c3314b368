import { may } from '../../people/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { isId, orNone, typedLines } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import { isResting } from '../hubs/hub-rules.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { decideMember } from './decide-member.ts'
import { HubMembers } from './hub-members-views.tsx'
import { joinHub, leaveHub } from './join-hub.ts'
import { JoinHub, LONGEST_WHY } from './join-hub-views.tsx'
import { listHubMembers, listMembershipsOf } from './membership-queries.ts'
import { MyHubs } from './my-hubs-views.tsx'
import { organisationLinks } from './organisations-at-home.ts'

const doneWords = {
  asked: 'Your request is with the hub. Their answer comes by e-mail.',
  left: 'Done. You no longer belong to that hub, and nothing of you is shown there.',
  out: 'Done. Nothing of the organisation is public any more. It stands below, with the way back.',
  post: 'Saved. Thank you.',
  organisation: 'Your organisation’s request is with the hub. Their answer comes by e-mail.',
}

const decidedWords = {
  admitted: 'They belong to the hub now. They are told by e-mail.',
  declined: 'They are told by e-mail, kindly, and that they can ask you why.',
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
        organisations={await organisationLinks(parts, person)}
        done={doneOf(doneWords, asked)}
      />,
    )
  }

export const joinHubPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'use_network')
    const own = await listMembershipsOf(parts.db, asked.person.personId)
    const membership = own.find(({ hub_id }) => hub_id === hub.id)
    const resting = isResting(hub, londonDate(parts.clock()))
    return page('Hub', <JoinHub hub={hub} resting={resting} membership={membership} />)
  }

export const joinHubDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'use_network')
    const done = await joinHub(
      parts,
      { hub, person: asked.person },
      orNone(typedLines(asked.form, 'why', LONGEST_WHY)),
    )
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
    const done = doneOf(decidedWords, asked)
    return page('Members', <HubMembers hub={hub} asking={asking} members={members} done={done} />)
  }

export const decideMemberDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const personId = one(asked.form.person)
    if (!isId(personId)) throw new NotFound()
    const admit = one(asked.form.do) === 'admit'
    // Decided by somebody else a moment ago: the list shows how it stands.
    const isDecided = await decideMember(parts, { hub, by: asked.person, personId, admit })
    const done = admit ? 'admitted' : 'declined'
    return redirect(paths.hubMembers(hub.slug) + (isDecided ? `?done=${done}` : ''))
  }
