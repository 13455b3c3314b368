import { BackLink, Button, ButtonGroup, Card } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { paths } from '../paths.ts'
import type { Hub, HubMember } from '../tables.ts'

interface Props {
  hub: Hub
  asking: readonly HubMember[]
  members: readonly HubMember[]
}

export function HubMembers({ hub, asking, members }: Props) {
  return (
    <>
      <BackLink href={paths.hubDesk(hub.slug)}>{hub.name}</BackLink>
      <h1>Members</h1>
      <section aria-labelledby="asking">
        <h2 id="asking">Asking to join</h2>
        {asking.length === 0 && <p>Nobody at the moment.</p>}
        {asking.map(({ person_id, name, why, asked_on }) => (
          <Card key={person_id} heading={name} foot={`Asked on ${longDate(asked_on)}`}>
            {why && <p>{why}</p>}
            <form method="post" action={paths.hubMembers(hub.slug)}>
              <input type="hidden" name="person" value={person_id} />
              <ButtonGroup>
                <Button name="do" value="admit">
                  Say yes to {name}
                </Button>
                <Button look="secondary" name="do" value="decline">
                  Say no to {name}
                </Button>
              </ButtonGroup>
            </form>
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
