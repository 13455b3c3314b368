import { BackLink, Button } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import type { Organisation } from '../../tables.ts'
import { standingWords } from '../organisation-standing.ts'

/** What whoever led it finds at its desk once it is out: how it stands, and the way back. */
export function OutOrganisation({ organisation }: { organisation: Organisation }) {
  const { slug, name } = organisation
  return (
    <>
      <BackLink href={paths.myHubs}>Hubs</BackLink>
      <h1>{name}</h1>
      <p class="lead">{standingWords(organisation)}.</p>
      <ul class="measure">
        <li>Nothing of it is public now. Its details, its people and what was signed are kept.</li>
        <li>If you ask, the people who look after the hub read it and answer by e-mail.</li>
        <li>Once they say yes, it stands at the same address as before, with its people and commitments.</li>
        <li>While it waits you can put its details right, and say who has left.</li>
      </ul>
      <form method="post" action={paths.returnToNetwork(slug)}>
        <Button>{organisation.state === 'left' ? 'Ask to come back' : 'Ask again'}</Button>
      </form>
    </>
  )
}
