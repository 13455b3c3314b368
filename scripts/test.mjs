// npm test: everything, as named steps, on a fresh clone as well as on a warm one. Ends with one line of counts.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { buildIfOld, installPackages, nodeBinary, root } from './prepare.mjs'

const totals = { passed: 0, failed: 0, skipped: 0 }
const bin = (name) => join(root, 'node_modules', '.bin', name)
const results = join(root, 'var', 'test-results')
const path = `${join(root, 'node_modules', 'node', 'bin')}:${join(root, 'node_modules', '.bin')}:${process.env.PATH}`

function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    let said = ''
    const child = spawn(command, args, { cwd: root, env: { ...process.env, PATH: path, ...environment } })
    const note = setInterval(() => process.stdout.write('.'), 10_000)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    child.on('error', (error) => (said += error.message))
    child.on('close', (code) => {
      clearInterval(note)
      resolve({ ok: code === 0, said })
    })
  })
}

async function step(name, work) {
  const from = Date.now()
  process.stdout.write(`${name.padEnd(14)} `)
  const { ok, said, counts } = await work()
  totals.passed += counts?.passed ?? (ok ? 1 : 0)
  totals.failed += counts?.failed ?? (ok ? 0 : 1)
  totals.skipped += counts?.skipped ?? 0
  const figures = counts
    ? `  ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
    : ''
  process.stdout.write(`${ok ? 'ok' : 'FAILED'} in ${((Date.now() - from) / 1000).toFixed(1)} s${figures}\n`)
  for (const line of counts?.skippedNames ?? []) process.stdout.write(`               skipped: ${line}\n`)
  if (!ok) process.stdout.write(`${said}\n`)
}

const vitest = (project, environment) => async () => {
  const file = join(results, `${project}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const answer = await run(
    nodeBinary(),
    [bin('vitest'), 'run', '--project', project, ...reporters],
    environment,
  )
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const all = report.testResults.flatMap((each) => each.assertionResults)
    const skipped = all.filter(
      (each) => each.status === 'pending' || each.status === 'skipped' || each.status === 'todo',
    )
    const counts = {
      passed: report.numPassedTests,
      failed: report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0),
      skipped: skipped.length,
      skippedNames: [...new Set(skipped.map((each) => each.fullName))],
    }
    // A run that executed nothing proves nothing.
    return { ok: answer.ok && counts.passed > 0, said: answer.said, counts }
  } catch {
    return { ok: false, said: `${answer.said}\n(no report was written)` }
  }
}

const say = (line) => process.stdout.write(`  ${line}\n`)
installPackages()
const chromium = await findChromium(say)
if (chromium === null) {
  say(
    'No Chromium was found and none could be installed. Install one, or set CHROMIUM to its path; the journeys need it.',
  )
}
buildIfOld()
mkdirSync(results, { recursive: true })

await step('format', () => run(bin('biome'), ['format', '.']))
await step('lint', () => run(bin('biome'), ['lint', '--error-on-warnings', '.']))
await step('types', () => run(bin('tsc'), ['--noEmit']))
await step('architecture', () => run(nodeBinary(), ['scripts/architecture.mjs']))
await step('unused', () => run(nodeBinary(), [bin('knip')]))
await step('tests', vitest('tests'))
if (chromium === null) totals.failed += 1
else await step('journeys', vitest('journeys', { CHROMIUM: chromium }))

console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed > 0 ? 1 : 0)
