import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from './embedded-lock.ts'

// The server outlives whoever started it while somebody else still needs it: a page server and an import can overlap.
// Each process leaves a file named after its number, with the moment when it began, because numbers are used again.
const usersFolder = (folder: string) => `${folder}.users`

/** When a process began, as Linux counts it; empty elsewhere, where being alive has to be enough. */
async function beginOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // Field 22, counted after the name in brackets, which may hold spaces.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

export async function joinUsers(folder: string): Promise<void> {
  await mkdir(usersFolder(folder), { recursive: true })
  await writeFile(join(usersFolder(folder), String(process.pid)), await beginOf(process.pid))
}

/** Returns whether another living process still uses the server. */
export async function leaveUsers(folder: string): Promise<boolean> {
  await rm(join(usersFolder(folder), String(process.pid)), { force: true })
  let others = false
  for (const name of await readdir(usersFolder(folder)).catch(() => [])) {
    const path = join(usersFolder(folder), name)
    const began = await readFile(path, 'utf8').catch(() => '')
    if (isAlive(Number(name)) && began === (await beginOf(Number(name)))) others = true
    else await rm(path, { force: true })
  }
  return others
}
