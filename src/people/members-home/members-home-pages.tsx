import { type Answer, page } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import type { AskedByPerson } from '../../platform/http/route.ts'
import { complaintsAtHome } from '../complaints/complaints-at-home.ts'
import { joinedWords } from '../invitations/joined.ts'
import { paths } from '../paths.ts'
import type { HomePart, PeopleParts } from '../people-parts.ts'
import { may, maySomewhere, shouldHaveSecondFactor } from '../roles/may-rules.ts'
import type { SignedIn } from '../signed-in.ts'
import { homeOf } from './members-home-rules.ts'
import { Home } from './members-home-views.tsx'

/** What this person looks after, as links; nothing that they may not open. */
function desksOf(person: SignedIn, { otherDesks }: PeopleParts): { href: string; text: string }[] {
  return [
    ...otherDesks(person),
    ...(maySomewhere(person, 'invite_people') ? [{ href: paths.invitations, text: 'Invitations' }] : []),
    ...(may(person, 'see_people') ? [{ href: paths.people, text: 'People and their roles' }] : []),
    ...(may(person, 'read_audit') ? [{ href: paths.audit, text: 'Audit trail' }] : []),
    ...(may(person, 'read_outbox') ? [{ href: paths.outbox, text: 'Outbox' }] : []),
    ...(may(person, 'change_settings')
      ? [{ href: paths.settings, text: 'The network: name, look, contact' }]
      : []),
    ...(may(person, 'steward_network') ? [{ href: paths.complaints, text: 'Complaints about data' }] : []),
  ]
}

/** Today and next, then my hub, then what I look after (look guide). No feed, no counters. */
export const homePage =
  (parts: PeopleParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const { person } = asked
    const sections: HomePart[] = await Promise.all(parts.homeParts.map((part) => part(person)))
    const own = await complaintsAtHome(parts.db, person)
    const needsSecondStep = shouldHaveSecondFactor(person.grants) && !person.secondFactor
    return page(
      'My first page',
      <Home
        name={person.name}
        {...homeOf(sections, { own, desks: desksOf(person, parts), needsSecondStep })}
        needsSecondStep={needsSecondStep}
        done={doneOf(joinedWords, asked)}
      />,
    )
  }
