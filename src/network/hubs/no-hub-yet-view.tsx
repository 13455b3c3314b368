import { InsetText } from '../../design-system/index.ts'
import { directoryPaths } from '../../directory/index.ts'
import { guidancePaths } from '../../guidance/index.ts'

/** Where a network has no hub, nobody could answer a question: what there is instead. */
export const NoHubYet = () => (
  <InsetText>
    <p>
      There are no hubs here yet, so there is nobody to ask. <a href={directoryPaths.home}>Find support</a>{' '}
      works without them, everywhere.
    </p>
    <p>
      If you need somebody now: <a href={guidancePaths.urgentHelp}>urgent help</a>.
    </p>
  </InsetText>
)
