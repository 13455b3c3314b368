import type { VNode } from 'preact'
import { Button, InsetText, VisuallyHidden } from '../../../design-system/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { paths } from '../../paths.ts'
import { contactsMissing } from '../people/lacking-people-rules.ts'
import type { OrganisationDesk } from './organisation-desk.ts'

const partWords = { lead: 'as a lead', contact: 'as a contact', person: 'as somebody who works there' }

function Lacks({ desk: { organisation, people } }: { desk: OrganisationDesk }) {
  const missing = contactsMissing(people)
  const hasLead = people.some(({ is_lead }) => is_lead)
  const lacks: VNode[] = []
  if (organisation.state === 'asked') lacks.push(<p>The hub has not answered yet. You hear by e-mail.</p>)
  if (!hasLead)
    lacks.push(
      <p>
        <strong>Nobody leads it here.</strong> Until somebody does, nobody can sign its commitments.{' '}
        {organisation.state === 'member' && (
          <a href={paths.inviteColleague(organisation.slug)}>Invite a lead</a>
        )}
      </p>,
    )
  if (missing > 0)
    lacks.push(
      <p>
        <strong>{missing === 1 ? 'A second contact is missing.' : 'Two contacts are missing.'}</strong> Please
        invite or add {missing === 1 ? 'one' : 'them'} below, so that nothing is lost when somebody leaves.
      </p>,
    )
  return lacks.length === 0 ? null : <InsetText>{lacks}</InsetText>
}

/** What is missing, and who was invited and has not answered. */
export function DeskWaiting({ desk }: { desk: OrganisationDesk }) {
  const { organisation, invited } = desk
  return (
    <>
      <Lacks desk={desk} />
      {invited.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">Who has not answered yet</h2>
          <ul class="plain-list">
            {invited.map(({ id, email, part, expiresAt }) => (
              <li key={id}>
                <p>
                  {email}, invited {partWords[part]}. The link works until {longDate(londonDate(expiresAt))}.
                </p>
                <form method="post" action={paths.takeBackInvitation(organisation.slug)}>
                  <input type="hidden" name="invitation" value={id} />
                  <Button look="secondary">
                    Take it back<VisuallyHidden>: {email}</VisuallyHidden>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
