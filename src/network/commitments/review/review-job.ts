import type { Job } from '../../../platform/jobs/job.ts'
import type { Log } from '../../../platform/log/log.ts'
import { remindReviews } from './remind-reviews.ts'

const EVERY_MINUTES = 6 * 60

/** Asks for yearly reviews; each reminder goes once, however often this runs. */
export const reviewJob = (given: Parameters<typeof remindReviews>[0] & { log: Log }): Job => ({
  name: 'commitments_reviews',
  everyMinutes: EVERY_MINUTES,
  run: async (now) => {
    const { unreached } = await remindReviews({ ...given, clock: () => now })
    if (unreached.length > 0)
      given.log.error('no contact for a review of commitments', { count: unreached.length })
  },
})
