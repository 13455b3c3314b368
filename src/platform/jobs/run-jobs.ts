import type { Clock } from '../clock/clock.ts'
import type { Db } from '../db/database.ts'
import type { Log } from '../log/log.ts'
import type { Job } from './job.ts'
import { type JobTables, noteJob, noteProblem, whenDue } from './jobs-queries.ts'

interface Given {
  db: Db<JobTables>
  jobs: readonly Job[]
  clock: Clock
  log: Log
}

const LOOK_EVERY = 30_000

/** Does every job that is due now, one after the other. One that fails is tried again at the next look. */
export async function runDueJobs({ db, jobs, clock, log }: Given): Promise<string[]> {
  const done: string[] = []
  for (const job of jobs) {
    try {
      await noteJob(db, job.name)
      if (await whenDue(db, job, clock())) done.push(job.name)
    } catch (error) {
      const problem = error instanceof Error ? error.constructor.name : 'unknown'
      log.error('job failed', { job: job.name, problem })
      await noteProblem(db, job.name, problem).catch(() => undefined)
    }
  }
  return done
}

/** Looks for jobs that are due every half minute until it is stopped. */
export function keepJobsRunning(given: Given): { close: () => Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const look = () => {
    running = running.then(() => runDueJobs(given))
  }
  const first = setTimeout(look, 1000)
  const timer = setInterval(look, LOOK_EVERY)
  return {
    close: async () => {
      clearTimeout(first)
      clearInterval(timer)
      await running
    },
  }
}
