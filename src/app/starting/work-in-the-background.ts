import type { Clock } from '../../platform/clock/clock.ts'
import type { Settings } from '../../platform/config/settings.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Job } from '../../platform/jobs/job.ts'
import type { JobTables } from '../../platform/jobs/jobs-queries.ts'
import { keepJobsRunning, runDueJobs } from '../../platform/jobs/run-jobs.ts'
import type { Log } from '../../platform/log/log.ts'
import { smtpSender } from '../../platform/mail/deliver-mail.ts'
import { keepDelivering } from '../../platform/mail/keep-delivering.ts'
import type { MailTables } from '../../platform/mail/mail-tables.ts'

interface Given {
  settings: Settings
  database: Database
  jobs: readonly Job[]
  clock: Clock
  log: Log
}

export interface BackgroundWork {
  /** Delivers mail and does scheduled deeds from now on. Tests and commands leave it off. */
  start: () => void
  /** Does at once what is due, and says what was done. */
  runDueJobs: () => Promise<string[]>
  close: () => Promise<void>
}

/** What goes on without anybody asking: mail on its way, reminders, and taking away what may no longer be kept. */
export function workInTheBackground({ settings, database, jobs, clock, log }: Given): BackgroundWork {
  const given = { db: database.as<JobTables>(), jobs, clock, log }
  const running: { close: () => Promise<void> }[] = []
  return {
    start: () => {
      running.push(keepJobsRunning(given))
      if (settings.SMTP_URL === undefined) return
      const sender = smtpSender(settings.SMTP_URL)
      const db = database.as<MailTables>()
      running.push(keepDelivering({ db, sender, from: settings.MAIL_FROM, clock, log }))
    },
    runDueJobs: () => runDueJobs(given),
    close: async () => {
      await Promise.all(running.map((each) => each.close()))
    },
  }
}
