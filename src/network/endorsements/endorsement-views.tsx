import {
  Button,
  ButtonGroup,
  Card,
  FormPage,
  fieldsOf,
  PostForm,
  Textarea,
  TextInput,
  VisuallyHidden,
} from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { Endorsement } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import type { EndorsementErrors, EndorsementGiven } from './endorsement-form.ts'

interface Props {
  hub: Hub
  endorsements: readonly Endorsement[]
  /** Who looks at the page: they cannot confirm what they wrote down. */
  personId: string
  typed?: EndorsementGiven
  errors?: EndorsementErrors
  done?: string | undefined
}

const nothingTyped: EndorsementGiven = { body: '', role: '', holder: '', statement: '' }

export function EditEndorsements({ hub, endorsements, personId, done, ...form }: Props) {
  const { typed = nothingTyped, errors = {} } = form
  const field = fieldsOf(typed, errors)
  return (
    <FormPage
      errors={errors}
      done={done}
      back={{ href: paths.hubDesk(hub.slug), text: hub.name }}
      heading="Endorsements"
    >
      <p class="measure">
        A body says that it stands behind this area’s work. Two people of the hub have to have seen it. It
        ends when somebody else takes on the role.
      </p>
      {endorsements.map((endorsement) => (
        <EndorsementCard
          key={endorsement.id}
          hub={hub}
          endorsement={endorsement}
          isOwn={endorsement.proposed_by === personId}
        />
      ))}
      <h2>Write one down</h2>
      <PostForm makes action={paths.endorsements(hub.slug)}>
        <TextInput {...field('body')} label="Body" />
        <TextInput
          {...field('role')}
          label="Role in whose voice it is given"
          hint="For example: Director of children’s services."
        />
        <TextInput
          {...field('holder')}
          label="Who holds the role now"
          hint="Not published. It shows you when the role has changed."
        />
        <Textarea {...field('statement')} label="Their words" rows={3} />
        <Button name="do" value="propose">
          Write it down
        </Button>
      </PostForm>
    </FormPage>
  )
}

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
}

function EndorsementCard({ hub, endorsement, isOwn }: CardProps) {
  const { id, body, role, holder, statement, confirmed_on, ended_on } = endorsement
  return (
    <Card heading={body} headingLevel={2} above={stateOf(endorsement)}>
      <p>
        {role}, held by {holder}
      </p>
      <p class="keep-lines">{statement}</p>
      {ended_on === null && (
        <form method="post" action={paths.endorsements(hub.slug)}>
          <input type="hidden" name="endorsement" value={id} />
          {confirmed_on === null && isOwn && <p>Somebody else of the hub confirms it.</p>}
          <ButtonGroup>
            {confirmed_on === null && !isOwn && (
              <Button name="do" value="confirm">
                I have seen it too<VisuallyHidden>: {body}</VisuallyHidden>
              </Button>
            )}
            <Button look="secondary" name="do" value="role_changed">
              Somebody else holds the role now<VisuallyHidden>: {body}</VisuallyHidden>
            </Button>
            <Button look="link" name="do" value="taken_back">
              They took it back<VisuallyHidden>: {body}</VisuallyHidden>
            </Button>
          </ButtonGroup>
        </form>
      )}
    </Card>
  )
}
