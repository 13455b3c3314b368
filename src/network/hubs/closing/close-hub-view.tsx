import { BackLink, Button, ButtonLink, Checkboxes, FormPage, Select } from '../../../design-system/index.ts'
import { counted } from '../../../platform/numbers/counted.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
import type { Dependants } from '../hub.ts'

interface Props {
  hub: Hub
  others: readonly Hub[]
  has: Dependants
  to: string
  errors?: { to?: string; sure?: string }
}

export function CloseHub({ hub, others, has, to, errors = {} }: Props) {
  if (others.length === 0)
    return (
      <>
        <BackLink href={paths.allHubs}>Hubs</BackLink>
        <h1>Close {hub.name}</h1>
        <p class="measure">
          This is the only hub. Another one has to take over what waits here. Add one first, then come back.
        </p>
        <ButtonLink href={paths.newHub}>Add a hub</ButtonLink>
      </>
    )
  return (
    <FormPage errors={errors} back={{ href: paths.allHubs, text: 'Hubs' }} heading={`Close ${hub.name}`}>
      <p class="measure">
        It has {counted(has.organisations, 'organisation')},{' '}
        {counted(has.members, 'person who belongs or asks to', 'people who belong or ask to')},{' '}
        {counted(has.questions, 'question')} waiting and {counted(has.listings, 'practitioner')} in its public
        list.
      </p>
      <ul class="measure">
        <li>Its page and its desk go at once. An old link says that it closed.</li>
        <li>
          Organisations and questions that wait go on to the hub that you choose. Nothing signed is lost.
        </li>
        <li>Its people are told by e-mail. They choose whether to join another hub.</li>
        <li>News of it by e-mail ends. Who had it is told once, with the nearest hub.</li>
        <li>Its coordinators and moderators have no role in it any more. Public listings there end.</li>
        <li>It cannot be opened again.</li>
      </ul>
      <form method="post" action={paths.closeHub(hub.slug)} class="measure">
        <Select
          name="to"
          label="Which hub takes over?"
          options={[
            { value: '', text: 'Choose a hub' },
            ...others.map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
          value={to}
          error={errors.to}
        />
        <Checkboxes
          name="sure"
          legend="Are you sure?"
          legendSize="s"
          items={[{ value: 'yes', text: `Yes, close ${hub.name}` }]}
          error={errors.sure}
        />
        <Button look="warning">Close this hub</Button>
      </form>
      <ButtonLink href={paths.allHubs} look="secondary">
        Keep it
      </ButtonLink>
    </FormPage>
  )
}

/** Where a link leads to a hub that is no more. */
export const HubClosed = ({ name }: { name: string }) => (
  <>
    <h1>This hub has closed</h1>
    <p class="lead">{name} does not answer any more. Other hubs do, and finding support works as before.</p>
    <ButtonLink href={paths.hubs}>Find another hub</ButtonLink>
  </>
)
