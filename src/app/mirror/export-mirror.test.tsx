import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../../platform/clock/clock.ts'
import { projectPath } from '../../platform/files/project.ts'
import { page } from '../../platform/http/answer.ts'
import type { PublicRoute } from '../../platform/http/route.ts'
import { usualSite } from '../../platform/site/site.ts'
import { siteLayout } from '../layout/site-layout.ts'
import { exportMirror } from './export-mirror.ts'
import { toMirrorPage } from './mirror-page.ts'
import { mirrorStartPage } from './mirror-start-page.tsx'

let parent: string
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'mirror-'))
})
afterAll(() => rm(parent, { recursive: true, force: true }))

const route = (path: string, words: string): PublicRoute => ({
  method: 'GET',
  path,
  who: 'anyone',
  kept: 'memory',
  handle: () => page('Page', <p>{words}</p>),
})
const given = (folder: string, words: string, paths: string[]) => ({
  folder: join(parent, folder),
  routes: paths.map((path) => route(path, words)),
  layout: siteLayout(systemClock),
  startPage: { title: 'Start', body: <p>{words}</p> },
  assets: projectPath('dist', 'assets'),
  exitTarget: 'https://example.org',
  liveAt: '',
  turn: join(parent, 'turn.lock'),
  onPage: () => undefined,
})
const give = (folder: string, words: string, paths: string[]) => exportMirror(given(folder, words, paths))
test('every page of a copy is called what the network is called, and wears its look', async () => {
  const riverside = {
    ...usualSite,
    name: 'Riverside Recovery Network',
    shortName: 'Riverside',
    look: 'heather',
  }
  await exportMirror({
    ...given('named', 'words', ['/a']),
    layout: siteLayout(systemClock, () => riverside),
    startPage: mirrorStartPage('2026-11-22', riverside),
  })
  const [start = '', one = ''] = await Promise.all(
    ['index.html', 'a/index.html'].map((name) => readFile(join(parent, 'named', name), 'utf8')),
  )
  for (const html of [start, one]) {
    expect(html).toMatch(/<title>[^<]*Riverside/)
    expect(html).toContain('data-look="heather"')
    expect(html).toMatch(/site-header__wordmark[\s\S]{0,900}Riverside/)
  }
  expect(start).toContain('of Riverside Recovery Network')
})

const pagesIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(parent, folder), { recursive: true })).filter((name) => name.endsWith('.html')).sort()

test('two exports at once take turns, and the folder is that of the later one, whole', async () => {
  await give('both', 'first', ['/a', '/b/old'])
  await mkdir(join(parent, 'both.new-left'))
  await writeFile(join(parent, 'both.new-left', 'towpath-mirror.txt'), '')
  await Promise.all([give('both', 'second', ['/a', '/b']), give('both', 'second', ['/a', '/b'])])
  expect(await pagesIn('both')).toEqual(['a/index.html', 'b/index.html', 'index.html'])
  for (const name of await pagesIn('both'))
    expect(await readFile(join(parent, 'both', name), 'utf8')).toMatch(/second[\s\S]*<\/html>$/)
  expect((await readdir(parent)).filter((name) => name.includes('.new-'))).toEqual([])
})

const replaceForEver = `
  import { mkdir, writeFile } from 'node:fs/promises'
  import { replaceFolder } from './replace-folder.ts'
  const [folder] = process.argv.slice(1)
  for (let n = 0; ; n += 1) {
    const fresh = folder + '.new-' + process.pid + '-' + n
    for (let at = 0; at < 40; at += 1) {
      await mkdir(fresh + '/p' + at, { recursive: true })
      await writeFile(fresh + '/p' + at + '/index.html', 'style-' + n + '.css ' + 'x'.repeat(9000) + ' end')
    }
    await writeFile(fresh + '/style-' + n + '.css', 'a style')
    await replaceFolder(fresh, folder)
    if (n === 0) console.log('there')
  }`

test('killed at any moment, what is in the folder is whole: every page, to its end, with its style', async () => {
  const folder = join(parent, 'killed')
  for (let time = 0; time < 10; time += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', replaceForEver, folder], {
      cwd: projectPath('src', 'app', 'mirror'),
    })
    await once(child.stdout, 'data')
    await sleep(Math.random() * 150)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const names = await pagesIn('killed')
    expect(names).toHaveLength(40)
    const styles = new Set(await readdir(folder))
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8')
      expect(text.slice(-4)).toBe(' end')
      expect(styles).toContain(text.split(' ')[0])
    }
  }
}, 60_000)

test('a link to what only the site can do says so; the name of the site leads to the first page of the copy', () => {
  const html =
    '<a class="site-header__wordmark" href="/">Towpath</a><a href="/">Find support</a><a href="/k">Kinds</a>'
  const given = { path: '/k/emdr', html, holds: new Set(['/k']), exitTarget: 'x' }
  expect(toMirrorPage({ ...given, liveAt: '' })).toBe(
    '<a class="site-header__wordmark" href="../../index.html">Towpath</a>' +
      '<span class="quiet">Find support (on the live site)</span><a href="../index.html">Kinds</a>',
  )
  expect(toMirrorPage({ ...given, liveAt: 'https://help.example.org' })).toContain(
    '<a href="https://help.example.org/">Find support (on the live site)</a>',
  )
})
