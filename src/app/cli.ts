import { readSettings } from '../platform/config/settings.ts'
import { commands } from './commands/commands.ts'
import { startDatabase } from './starting/start-database.ts'
import { whatWentWrong } from './starting/what-went-wrong.ts'

// Where a command reads relative paths from: the folder in which it was typed.
if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD)

// What visitors wrote is printed too: no control sequence of theirs reaches the terminal, and no mark that turns text
// round.
const unsafe = /(?![\n\t])[\p{Cc}\p{Cf}]/gu
const out = (line: string) => process.stdout.write(`${line.replace(unsafe, '')}\n`)
const [asked = 'help', ...args] = process.argv.slice(2)
// As other programs are asked.
const names = new Map([
  ['--help', 'help'],
  ['-h', 'help'],
  ['--version', 'version'],
  ['-v', 'version'],
])
const name = names.get(asked) ?? asked
const command = Object.hasOwn(commands, name) ? commands[name] : undefined

async function main(): Promise<number> {
  if (!command) {
    if (name !== 'help') out(`There is no command "${name}".\n`)
    out('npm run towpath -- COMMAND\n')
    for (const [word, { about }] of Object.entries(commands)) out(`  ${word.padEnd(16)} ${about}`)
    return name === 'help' ? 0 : 2
  }
  if (command.isBare) return (await command.load()).run(args, { out })
  const settings = readSettings(process.env)
  const running = await startDatabase(settings, out)
  const stop = () => void running.close().finally(() => process.exit(130))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    const { run } = await command.load()
    return await run(args, { database: running.database, ownerUrl: running.ownerUrl, settings, out })
  } finally {
    await running.close()
  }
}

// Into a pipe Node writes later: to exit at once would cut a long list off at 64 KB.
const end = (code: number) => process.stdout.write('', () => process.exit(code))

main().then(end, (error: unknown) => {
  out(whatWentWrong(error))
  end(1)
})
