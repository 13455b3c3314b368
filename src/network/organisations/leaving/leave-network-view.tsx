import { Button, ButtonLink, Checkboxes, FormPage, PostForm } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import type { Organisation } from '../../tables.ts'

interface Props {
  organisation: Organisation
  error?: string
}

/** What it means that an organisation leaves, before it is done. */
export function LeaveNetwork({ organisation: { slug, name }, error }: Props) {
  const desk = paths.editOrganisation(slug)
  return (
    <FormPage
      errors={{ sure: error }}
      back={{ href: desk, text: name }}
      heading={`Does ${name} leave the network?`}
    >
      <p class="measure">Leaving is a choice, and no failing. Nobody is told why.</p>
      <ul class="measure">
        <li>Its public page goes today, and so does its place on the page of its hub.</li>
        <li>
          Its commitments go from the public register, and its mark is no longer in use. What was signed is
          kept.
        </li>
        <li>
          Its teams are kept with their people. Nobody can open them, and none of their commitments shows.
        </li>
        <li>Its leads have no role in it any more. Invitations that wait no longer work.</li>
        <li>
          Its people keep their own accounts and their own commitments. Their listings no longer name it.
        </li>
      </ul>
      <h2>If it wants to come back</h2>
      <p class="measure">
        Whoever leads it today still finds it under “Your organisations”, and can ask. Once the hub says yes,
        it stands at the same address again, with its people, its teams and its commitments.
      </p>
      <PostForm action={paths.leaveNetwork(slug)}>
        <Checkboxes
          name="sure"
          legend="Are you sure?"
          legendSize="s"
          error={error}
          items={[{ value: 'yes', text: `Yes, ${name} leaves the network` }]}
        />
        <Button look="warning">Leave the network</Button>
      </PostForm>
      <ButtonLink href={desk} look="secondary">
        Stay
      </ButtonLink>
    </FormPage>
  )
}
