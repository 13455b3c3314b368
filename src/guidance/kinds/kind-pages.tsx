import { z } from 'zod'
import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, many } from '../../platform/http/route.ts'
import { FinderClosed } from '../finder/finder-closed-view.tsx'
import type { GuidanceContent } from '../guidance-content.ts'
import type { GuidanceParts, PageParts } from '../guidance-parts.ts'
import { paths } from '../paths.ts'
import { CompareKinds } from './compare-view.tsx'
import type { Kind } from './kind.ts'
import { inGroupOrder, KindList, KindsByNeed } from './kind-list-view.tsx'
import { KindPage } from './kind-view.tsx'

const TITLE = 'Kinds of support'
const PURPOSE = 'compare'
const MOST_COMPARED = 3

export const kindListPage =
  ({ kinds }: GuidanceContent) =>
  (): Answer =>
    page(TITLE, <KindList kinds={kinds} />)

export const kindsByNeedPage =
  ({ kinds, finder }: GuidanceContent) =>
  (): Answer => {
    const needGroups = finder.questions.needs.groups.map((group) => ({
      label: group.label,
      needs: group.ids.map((id) => ({
        id,
        label: finder.labelOf(id),
        kinds: inGroupOrder(kinds.filter((kind) => kind.fits.need.includes(id))),
      })),
    }))
    return page(TITLE, <KindsByNeed needGroups={needGroups} />)
  }

export const kindPage =
  ({ lines }: GuidanceContent, { clock, toFindSupport }: PageParts, kind: Kind) =>
  (): Answer =>
    page(
      kind.tab,
      <KindPage kind={kind} lines={lines} toFindSupport={toFindSupport} today={londonDate(clock())} />,
    )

/** What somebody compares says what they think about, so it travels sealed, as everything that is chosen. */
export const compareDeed =
  ({ kinds }: GuidanceContent, { seal }: Pick<GuidanceParts, 'seal'>) =>
  ({ form }: Asked): Answer => {
    const chosen = many(form.kind).filter((slug) => kinds.some((kind) => kind.slug === slug))
    return redirect(paths.compared(seal.close(PURPOSE, JSON.stringify(chosen.slice(0, MOST_COMPARED + 1)))))
  }

const chosenSchema = z.array(z.string())

export const comparedPage =
  ({ kinds }: GuidanceContent, { seal }: Pick<GuidanceParts, 'seal'>) =>
  ({ params }: Asked): Answer => {
    const text = seal.open(PURPOSE, params.sealed ?? '')
    if (text === null) return page(TITLE, <FinderClosed />, 410)
    const slugs = chosenSchema.parse(JSON.parse(text))
    const chosen = slugs.flatMap((slug) => kinds.filter((kind) => kind.slug === slug))
    return page(
      TITLE,
      <CompareKinds
        kinds={chosen.slice(0, MOST_COMPARED)}
        all={kinds}
        tooMany={chosen.length > MOST_COMPARED}
      />,
    )
  }
