import { forgetSentForms } from '../../platform/http/sent-form-queries.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { deleteOldMail } from '../../platform/mail/mail-queries.ts'
import type { PeopleDb } from '../tables.ts'
import { deleteEnded } from './retention-queries.ts'
import { keptUntil } from './retention-rules.ts'

/** Takes away what may no longer be kept (check 59). Each hour, so that a link is not known longer than it works. */
export const retentionJob = (db: PeopleDb): Job => ({
  name: 'people_retention',
  everyMinutes: 60,
  run: async (now) => {
    const until = keptUntil(now)
    await deleteOldMail(db, { sent: until.mail, withheld: until.withheldMail })
    await forgetSentForms(db, until.sentForms)
    await deleteEnded(db, until)
  },
})
