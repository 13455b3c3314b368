import { type Clock, londonDate } from '../../platform/clock/clock.ts'
import type { Answer } from '../../platform/http/answer.ts'
import type { Kind } from '../kinds/kind.ts'
import { AllLines } from './all-lines-view.tsx'
import type { Nation } from './helpline.ts'
import { helplines } from './helpline-content.ts'
import { UrgentHelp } from './urgent-help-views.tsx'
import type { UrgentSection } from './urgent-sections.ts'
import { UrgentSituation } from './urgent-situation-view.tsx'

/** The title says nothing to somebody who looks over a shoulder. */
export const urgentHelpPage =
  (clock: Clock, nation: Nation | null = null) =>
  (): Answer => ({
    kind: 'page',
    status: 200,
    page: {
      title: 'Help by phone',
      body: <UrgentHelp lines={helplines} today={londonDate(clock())} nation={nation} />,
      frame: 'urgent_help',
    },
  })

export const urgentSituationPage =
  (clock: Clock, kinds: readonly Kind[], section: UrgentSection) => (): Answer => ({
    kind: 'page',
    status: 200,
    page: {
      title: 'Help by phone',
      body: <UrgentSituation section={section} kinds={kinds} lines={helplines} today={londonDate(clock())} />,
      frame: 'urgent_help',
    },
  })

/** Every line that may be shown, for somebody who knows its name, and for the copy that needs no server. */
export const allLinesPage = (clock: Clock) => (): Answer => ({
  kind: 'page',
  status: 200,
  page: {
    title: 'Help by phone',
    body: <AllLines lines={helplines} today={londonDate(clock())} />,
    frame: 'urgent_help',
  },
})
