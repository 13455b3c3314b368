import type { Job } from '../platform/jobs/job.ts'
import type { NetworkParts } from './network-parts.ts'
import { forgetQuestions } from './questions/forget-questions.ts'
import { remindOverdue } from './questions/remind-overdue.ts'

const HOUR = 60
const DAY = 24 * HOUR

export const networkJobs = (parts: NetworkParts): Job[] => [
  {
    name: 'remind of overdue questions to hubs',
    everyMinutes: HOUR,
    run: async (now) => {
      await remindOverdue({ ...parts, clock: () => now })
    },
  },
  {
    name: 'forget answered questions to hubs',
    everyMinutes: DAY,
    run: async (now) => {
      await forgetQuestions({ ...parts, clock: () => now })
    },
  },
]
