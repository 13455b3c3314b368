import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { projectPath } from '../platform/files/project.ts'

/** The command line as a process of its own, where neither the database nor a setting is right. */
async function towpath(...args: string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', projectPath('src', 'app', 'cli.ts'), ...args], {
    cwd: projectPath(),
    env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nowhere', RATE_LIMIT: 'off' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  return { code: Number(code), said }
}

test.each([
  [['--help'], 0, /^npm run towpath -- COMMAND\n\n {2}import /],
  [['--version'], 0, /^Towpath \d+\.\d+\.\d+ on Node 24/],
  [['settings'], 0, /\| `RATE_LIMIT` \| `300` \|/],
  [['helplines'], 0, /\d+ helplines, /],
  [['check-links', '--list'], 0, /https:\/\/[\s\S]*\d+ addresses\.\n$/],
  [['reviews'], 0, /\(worksheet\)\n\d+ pages of guidance and worksheets, /],
  [['constructor'], 2, /^There is no command "constructor"\./],
  [['problems'], 1, /^These settings cannot be used:\n {2}RATE_LIMIT: should be a whole number, 0 or more\./],
])(
  'towpath %s answers %i without a database, also where the settings are wrong',
  async (args, code, words) => {
    expect(await towpath(...args)).toEqual({ code, said: expect.stringMatching(words) })
  },
)
