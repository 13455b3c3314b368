// What every command needs first: the packages of the lock file, on Node 24 from npm, and a build that is not older
// than the sources. Runs on Node 20 or later without any package.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTurn } from './take-turn.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = (name) => join(root, 'var', 'stamps', name)

const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
const digestOf = (text) => createHash('sha256').update(text).digest('hex')
const isStamped = (name, digest) =>
  existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === digest
function stamp(name, digest) {
  mkdirSync(dirname(stampFile(name)), { recursive: true })
  writeFileSync(stampFile(name), digest)
}

export const nodeBinary = () =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

function step(words, work) {
  const from = Date.now()
  process.stdout.write(`  ${words} … `)
  work()
  process.stdout.write(`done in ${((Date.now() - from) / 1000).toFixed(1)} s\n`)
}

function run(command, args, environment = {}) {
  const answer = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  if (answer.status === 0) return
  process.stdout.write(
    `\n${answer.stdout ?? ''}${answer.stderr ?? ''}${answer.error ? answer.error.message : ''}\n`,
  )
  process.exit(1)
}

const alone = (work) => () => inTurn(stampFile('preparing'), work)

export const installPackages = alone(() => {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) {
    console.error(`Towpath needs Node 20 or later to install itself; this is ${process.version}.`)
    process.exit(1)
  }
  const digest = digestOf(readFileSync(join(root, 'package-lock.json')))
  if (isStamped('packages', digest) && existsSync(nodeBinary())) return
  // Packages that are linked here belong to another folder: installing would empty that one.
  if (isLink(join(root, 'node_modules')) && existsSync(nodeBinary())) return
  step('Installing packages (once)', () => {
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev']
    const asLocked = spawnSync('npm', ['ci', ...quiet], { cwd: root, encoding: 'utf8' })
    // A registry that lacks the builds of other platforms makes npm doubt the lock file; the versions stay the same.
    if (asLocked.status !== 0) run('npm', ['install', '--no-save', ...quiet])
  })
  if (!existsSync(nodeBinary())) {
    console.error(
      'Node 24 did not arrive with the packages. npm may be set to ignore install scripts (ignore-scripts).',
    )
    process.exit(1)
  }
  stamp('packages', digest)
})

function newest(folder) {
  let last = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    last = Math.max(last, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return last
}

export const buildIfOld = alone(() => {
  const parts = ['src', 'scripts', 'content'].map((folder) => newest(join(root, folder)))
  const files = ['database/demo/people.yaml', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'].map(
    (file) => statSync(join(root, file)).mtimeMs,
  )
  const digest = digestOf(JSON.stringify([parts, files]))
  if (isStamped('build', digest) && existsSync(join(root, 'dist', 'server.js'))) return
  step('Building', () => run(nodeBinary(), [join(root, 'scripts', 'build.mjs')]))
  stamp('build', digest)
})
