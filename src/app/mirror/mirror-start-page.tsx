import { QuietLinkList } from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import type { Page } from '../../platform/http/answer.ts'
import type { Site } from '../../platform/site/site.ts'

/** The first page of a copy: of what it is, what is in it, and what is not. `day` is YYYY-MM-DD. */
export const mirrorStartPage = (day: string, { name }: Pick<Site, 'name'>): Page => ({
  title: 'Help and guides',
  body: (
    <>
      <h1>Help and guides</h1>
      <p class="measure">
        This is a copy from {longDate(day)}, of {name}. It holds every helpline and every guide. Hours may
        have changed since. It cannot search for services.
      </p>
      <QuietLinkList
        links={[
          { href: guidancePaths.urgentHelp, text: 'Urgent help', note: 'Every helpline that we know of' },
          { href: guidancePaths.guides, text: 'Understand what is happening' },
          { href: guidancePaths.kinds, text: 'Kinds of support' },
          { href: guidancePaths.stayingSafe, text: 'Staying safe on this site' },
        ]}
      />
    </>
  ),
})
