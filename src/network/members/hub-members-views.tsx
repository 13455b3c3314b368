import { BackLink, Card, DoneNote } from '../../design-system/index.ts'
import { peoplePaths } from '../../people/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { YesOrNoForm } from '../forms/yes-or-no-form.tsx'
import { paths } from '../paths.ts'
import type { Hub, HubMember } from '../tables.ts'

interface Props {
  hub: Hub
  asking: readonly HubMember[]
  members: readonly HubMember[]
  done?: string | undefined
}

export function HubMembers({ hub, asking, members, done }: Props) {
  return (
    <>
      <BackLink href={paths.hubDesk(hub.slug)}>{hub.name}</BackLink>
      <DoneNote done={done} />
      <h1>Members</h1>
      <p class="measure">
        Whoever you say yes to belongs at once, and is told by e-mail. No public page names them. You can also{' '}
        <a href={peoplePaths.invitations}>invite somebody</a>.
      </p>
      <section aria-labelledby="asking">
        <h2 id="asking">Asking to join</h2>
        {asking.length === 0 && <p>Nobody at the moment.</p>}
        {asking.map(({ person_id, name, why, asked_on }) => (
          <Card key={person_id} heading={name} foot={`Asked on ${longDate(asked_on)}`}>
            {why && <p>{why}</p>}
            <YesOrNoForm action={paths.hubMembers(hub.slug)} field="person" id={person_id} name={name} />
          </Card>
        ))}
      </section>
      <section aria-labelledby="members">
        <h2 id="members">Who belongs</h2>
        {members.length === 0 ? (
          <p>Nobody has joined yet. People ask from their own page, or come by invitation.</p>
        ) : (
          <ul>
            {members.map(({ person_id, name, decided_on }) => (
              <li key={person_id}>
                {name}
                {decided_on && <span class="quiet">, since {longDate(decided_on)}</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
