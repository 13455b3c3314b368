import { type Answer, page } from '../../platform/http/answer.ts'
import type { PageParts } from '../guidance-parts.ts'
import { About } from './about-view.tsx'
import { Accessibility } from './accessibility-view.tsx'
import { BeforeYouStart } from './before-you-start-view.tsx'
import { Privacy } from './privacy-view.tsx'
import { StayingSafe } from './staying-safe-view.tsx'

const siteOf = (exitTarget: string): string => new URL(exitTarget).hostname

export const stayingSafePage = (exitTarget: string) => (): Answer =>
  page('Staying safe', <StayingSafe exitSite={siteOf(exitTarget)} />)

export const beforeYouStartPage = (exitTarget: string) => (): Answer =>
  page('Before you start', <BeforeYouStart exitSite={siteOf(exitTarget)} />)

export const aboutPage = (): Answer => page('About', <About />)
export const privacyPage =
  ({ accounts }: Pick<PageParts, 'accounts'>) =>
  (): Answer =>
    page('Privacy', <Privacy accounts={accounts} />)
export const accessibilityPage = (): Answer => page('Accessibility', <Accessibility />)
