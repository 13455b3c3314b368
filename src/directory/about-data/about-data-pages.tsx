import { type Answer, page } from '../../platform/http/answer.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { listAttributions } from '../places/list-attributions.ts'
import { AboutData } from './about-data-views.tsx'
import { listFeeds } from './feed-queries.ts'

/** Attribution is shown for what is loaded, and only that (search guide 5). */
export const aboutDataPage =
  ({ db, isDemonstration }: DirectoryParts) =>
  async (): Promise<Answer> => {
    const [feeds, attributions] = await Promise.all([listFeeds(db), listAttributions(db)])
    return page(
      'About the data',
      <AboutData model={{ feeds, attributions, isDemonstration: isDemonstration() }} />,
    )
  }
