import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

const BUSY = 5
const LOOK_EVERY_MS = 100

function tryLock(file: string): DatabaseSync | null {
  const lock = new DatabaseSync(file, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return null
    throw error
  }
}

/**
 * Runs `work` while no other process of this machine does. The lock is SQLite's on a file that stays empty: the system
 * gives it back when a process ends, however it ends, where a file with a process number has to be guessed to be stale.
 */
export async function oneAtATime<Answer>(
  file: string,
  work: () => Promise<Answer>,
  onWait: () => void = () => undefined,
): Promise<Answer> {
  let lock = tryLock(file)
  if (!lock) onWait()
  for (; !lock; lock = tryLock(file)) await sleep(LOOK_EVERY_MS)
  try {
    return await work()
  } finally {
    lock.close()
  }
}
