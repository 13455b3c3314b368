import { QuietLinkList } from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { paths } from '../paths.ts'
import { emptyForm, FindForm } from './find-form-view.tsx'

/** An expired, altered or foreign link: the same calm page for all (directory guide 2.2). */
export function ClosedSearch() {
  return (
    <>
      <h1>For your privacy this search has closed</h1>
      <p>Searches stay open for an hour and are kept nowhere. You can start a new one here.</p>
      <FindForm model={emptyForm} />
      <QuietLinkList
        label="Other ways on"
        links={[
          { href: paths.topics, text: 'Look through topics' },
          { href: paths.areas, text: 'Look by area' },
          { href: guidancePaths.urgentHelp, text: 'Someone to talk to now' },
        ]}
      />
    </>
  )
}
