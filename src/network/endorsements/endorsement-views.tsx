import { Button, FormPage, fieldsOf, PostForm, Textarea, TextInput } from '../../design-system/index.ts'
import type { Endorsement } from '../area-work/tables.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { EndorsementCard, NO_REASON } from './endorsement-card-view.tsx'
import { type EndorsementErrors, type EndorsementGiven, endingField } from './endorsement-form.ts'

interface Props {
  hub: Hub
  endorsements: readonly Endorsement[]
  /** Who looks at the page: they cannot confirm what they wrote down. */
  personId: string
  typed?: EndorsementGiven
  errors?: EndorsementErrors
  done?: string | undefined
  /** The endorsement that was to end without a reason chosen. */
  unsure?: string | undefined
}

const nothingTyped: EndorsementGiven = { body: '', role: '', holder: '', statement: '' }

export function EditEndorsements({ hub, endorsements, personId, done, unsure, ...form }: Props) {
  const { typed = nothingTyped, errors = {} } = form
  const field = fieldsOf(typed, errors)
  return (
    <FormPage
      errors={{ ...errors, ...(unsure ? { [endingField(unsure)]: NO_REASON } : {}) }}
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
          isUnsure={endorsement.id === unsure}
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
