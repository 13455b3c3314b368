import { directoryPaths } from '../../directory/index.ts'
import { guidancePaths, UrgentStrip } from '../../guidance/index.ts'
import { networkPaths } from '../../network/index.ts'
import { peoplePaths } from '../../people/index.ts'
import type { Clock } from '../../platform/clock/clock.ts'
import { readAssets } from '../../platform/files/assets.ts'
import { usualSite } from '../../platform/site/site.ts'
import { type Layout, makeLayout } from './layout.tsx'

/** The frame of every page: what stands above and below, the same everywhere. */
export const siteLayout = (clock: Clock, site = () => usualSite): Layout =>
  makeLayout({
    site,
    asset: readAssets(),
    headerLinks: [
      { href: directoryPaths.home, text: 'Find support' },
      { href: guidancePaths.finder, text: 'What may help' },
      { href: guidancePaths.guides, text: 'Understand' },
      { href: guidancePaths.urgentHelp, text: 'Urgent help' },
    ],
    membersLinks: [
      { href: peoplePaths.home, text: 'My first page' },
      { href: networkPaths.myHubs, text: 'My hubs' },
      { href: networkPaths.myCommitments, text: 'My commitments' },
      { href: guidancePaths.urgentHelp, text: 'Urgent help' },
    ],
    footerLinks: [
      { href: networkPaths.hubs, text: 'Hubs' },
      { href: networkPaths.commitments, text: 'Commitments' },
      { href: guidancePaths.kinds, text: 'Kinds of support' },
      { href: directoryPaths.topics, text: 'Topics' },
      { href: guidancePaths.forProfessionals, text: 'For professionals' },
      { href: guidancePaths.stayingSafe, text: 'Staying safe on this site' },
      { href: guidancePaths.about, text: 'About' },
      { href: guidancePaths.privacy, text: 'Privacy' },
      { href: peoplePaths.dataComplaint, text: 'Your data' },
      { href: peoplePaths.signIn, text: 'For members' },
      { href: directoryPaths.aboutData, text: 'About the data' },
      { href: guidancePaths.accessibility, text: 'Accessibility' },
    ],
    urgentHelp: UrgentStrip(clock),
    urgentBack: { href: directoryPaths.home, text: 'Back to Find support' },
  })
