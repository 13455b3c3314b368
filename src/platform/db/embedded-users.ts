import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from './embedded-lock.ts'

// The server outlives whoever started it while somebody else still needs it: a page server and an import can overlap.
// Each process leaves a file named after its number; one that was killed is recognised because it is no longer alive.
const usersFolder = (folder: string) => `${folder}.users`

export async function joinUsers(folder: string): Promise<void> {
  await mkdir(usersFolder(folder), { recursive: true })
  await writeFile(join(usersFolder(folder), String(process.pid)), '')
}

/** Returns whether another living process still uses the server. */
export async function leaveUsers(folder: string): Promise<boolean> {
  await rm(join(usersFolder(folder), String(process.pid)), { force: true })
  let others = false
  for (const name of await readdir(usersFolder(folder)).catch(() => [])) {
    if (isAlive(Number(name))) others = true
    else await rm(join(usersFolder(folder), name), { force: true })
  }
  return others
}
