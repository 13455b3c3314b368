// A Chromium for the journeys: the one named, one that is installed, Debian's package, or Playwright's own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.mjs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

const quiet = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return path !== '' && existsSync(path) ? path : null
}

/** Path of a Chromium, installing one when it can. Null when there is none and none can be had. */
export async function findChromium(say) {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : null
  const found = usual.find((path) => existsSync(path)) ?? (await playwrightsOwn())
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium from Debian (once)')
    const options = ['-qq', '-y', '-o', 'Dpkg::Use-Pty=0']
    quiet('apt-get', ['update', ...options])
    quiet('apt-get', ['install', ...options, '--no-install-recommends', 'chromium'])
    const installed = usual.find((path) => existsSync(path))
    if (installed) return installed
  }
  say('Fetching Chromium with Playwright (once)')
  quiet(join(root, 'node_modules', '.bin', 'playwright-core'), [
    'install',
    'chromium-headless-shell',
    'chromium',
  ])
  return playwrightsOwn()
}
