import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

export interface ServerLock {
  pid: number
  port: number
}

const lockFile = (folder: string) => join(folder, 'postmaster.pid')

/** True when the process exists, even when it is somebody else's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

// After a crash of the machine the number may belong to any program, so on Linux we look at what it is.
async function isServerOf(folder: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false
  try {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8')
    return command.includes('postgres') && command.includes(folder)
  } catch {
    return process.platform !== 'linux'
  }
}

/** The server that runs in this folder, or null. PostgreSQL writes pid on line 1 and port on line 4. */
export async function readLock(folder: string): Promise<ServerLock | null> {
  const lines = await readFile(lockFile(folder), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  )
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!(pid > 0) || !(port > 0)) return null
  return (await isServerOf(folder, pid)) ? { pid, port } : null
}

/** Removes a lock whose server is gone; called only when readLock found none. */
export const clearStaleLock = (folder: string): Promise<void> => rm(lockFile(folder), { force: true })
