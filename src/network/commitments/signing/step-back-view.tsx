import { BackLink, Button } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import type { Whose } from '../pledge/whose-commitments.ts'

export function StepBackPage({ whose }: { whose: Whose }) {
  return (
    <>
      <BackLink href={paths.pledgeDesk(whose.of)}>All commitments</BackLink>
      <h1>Step back from the commitments</h1>
      <p class="measure">Stepping back is a choice, and no failing. Nobody asks for a reason.</p>
      <ul class="measure">
        <li>
          {whose.maker.kind === 'team'
            ? 'The organisation’s page no longer shows them, from now.'
            : `The public register no longer shows ${whose.maker.kind === 'person' ? 'you, if it did' : whose.name}, from now.`}
        </li>
        {whose.maker.kind === 'organisation' && <li>The mark is no longer in use.</li>}
        {whose.maker.kind === 'person' && <li>If you use the mark, please take it down.</li>}
        <li>Membership of the hub stays as it is.</li>
        <li>What was signed is kept, and only you and the network can read it.</li>
        <li>You can make commitments again whenever you like.</li>
      </ul>
      <form method="post" action={paths.stepBack(whose.of)}>
        <Button>Step back for now</Button>
      </form>
    </>
  )
}
