import { Button, Card, Details, PostForm, Radios, VisuallyHidden } from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { Endorsement } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { endingField } from './endorsement-form.ts'

export const NO_REASON = 'Choose why it ends'

function stateOf({ confirmed_on, ended_on, why_ended }: Endorsement): string {
  if (ended_on !== null)
    return why_ended === 'role_changed'
      ? `Ended on ${longDate(ended_on)}, because somebody else holds the role`
      : `Taken back on ${longDate(ended_on)}`
  return confirmed_on === null ? 'Waits for a second person' : `Shown since ${longDate(confirmed_on)}`
}

interface CardProps {
  hub: Hub
  endorsement: Endorsement
  isOwn: boolean
  isUnsure: boolean
}

export function EndorsementCard({ hub, endorsement, isOwn, isUnsure }: CardProps) {
  const { id, body, role, holder, statement, confirmed_on, ended_on } = endorsement
  return (
    <Card heading={body} headingLevel={2} above={stateOf(endorsement)}>
      <p>
        {role}, held by {holder}
      </p>
      <p class="keep-lines">{statement}</p>
      {ended_on === null && (
        <>
          {confirmed_on === null && isOwn && <p>Somebody else of the hub confirms it.</p>}
          {confirmed_on === null && !isOwn && (
            <form method="post" action={paths.endorsements(hub.slug)}>
              <input type="hidden" name="endorsement" value={id} />
              <Button name="do" value="confirm">
                I have seen it too<VisuallyHidden>: {body}</VisuallyHidden>
              </Button>
            </form>
          )}
          <Ending hub={hub} id={id} body={body} isUnsure={isUnsure} />
        </>
      )}
    </Card>
  )
}

interface EndingProps extends Pick<CardProps, 'hub' | 'isUnsure'> {
  id: string
  body: string
}

/** Apart from "I have seen it too", and never by one press: it cannot be opened again. */
const Ending = ({ hub, id, body, isUnsure }: EndingProps) => (
  <Details summary={`End the endorsement of ${body}`} open={isUnsure}>
    <PostForm action={paths.endorsements(hub.slug)}>
      <input type="hidden" name="endorsement" value={id} />
      <Radios
        name={endingField(id)}
        legend="Why does it end?"
        legendSize="s"
        hint="It goes from every page at once. If they give it anew, write it down anew."
        items={[
          { value: 'role_changed', text: 'Somebody else holds the role now' },
          { value: 'taken_back', text: 'They took it back' },
        ]}
        error={isUnsure ? NO_REASON : undefined}
      />
      <Button look="secondary">
        End it<VisuallyHidden>: {body}</VisuallyHidden>
      </Button>
    </PostForm>
  </Details>
)
