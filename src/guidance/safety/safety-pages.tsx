import { type Answer, page } from '../../platform/http/answer.ts'
import { usualSite } from '../../platform/site/site.ts'
import type { PageParts } from '../guidance-parts.ts'
import { usualName } from '../network-name.ts'
import { About } from './about-view.tsx'
import { Accessibility } from './accessibility-view.tsx'
import { BeforeYouStart } from './before-you-start-view.tsx'
import { Privacy } from './privacy-view.tsx'
import { StayingSafe } from './staying-safe-view.tsx'

const usual = () => usualSite
const siteOf = (exitTarget: string): string => new URL(exitTarget).hostname

type Parts = Pick<PageParts, 'exitTarget' | 'networkName'>

export const stayingSafePage =
  ({ exitTarget, networkName = usualName }: Parts) =>
  (): Answer =>
    page('Staying safe', <StayingSafe exitSite={siteOf(exitTarget)} network={networkName()} />)

export const beforeYouStartPage =
  ({ exitTarget, networkName = usualName }: Parts) =>
  (): Answer =>
    page('Before you start', <BeforeYouStart exitSite={siteOf(exitTarget)} network={networkName()} />)

export const aboutPage =
  ({ networkName = usualName }: Pick<PageParts, 'networkName'>) =>
  (): Answer =>
    page('About', <About network={networkName()} />)

export const privacyPage =
  ({ accounts, site = usual }: Pick<PageParts, 'accounts' | 'site'>) =>
  (): Answer =>
    page('Privacy', <Privacy site={site()} accounts={accounts} />)

export const accessibilityPage =
  ({ site = usual }: Pick<PageParts, 'site'>) =>
  (): Answer =>
    page('Accessibility', <Accessibility site={site()} />)
