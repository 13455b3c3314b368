import { type Clock, londonDate } from '../../platform/clock/clock.ts'
import type { Answer } from '../../platform/http/answer.ts'
import type { Nation } from './helpline.ts'
import { helplines } from './helpline-content.ts'
import { UrgentHelp } from './urgent-help-views.tsx'

/** The title says nothing to somebody who looks over a shoulder. */
export const urgentHelpPage =
  (clock: Clock, nation: Nation | null = null) =>
  (): Answer => ({
    kind: 'page',
    status: 200,
    page: {
      title: 'Help by phone',
      body: <UrgentHelp lines={helplines} today={londonDate(clock())} nation={nation} />,
      isUrgentHelp: true,
    },
  })
