import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

type Say = (line: string) => void

const isInstalled = (tool: string): boolean =>
  spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined

function ensure(tool: string, say: Say): void {
  if (isInstalled(tool)) return
  if (process.getuid?.() !== 0)
    throw new Error(`${tool} is not installed. On Debian: apt-get install ${tool}`)
  say(`Installing ${tool}`)
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-qq', '-y', tool], { stdio: 'ignore' })
  if (!isInstalled(tool)) throw new Error(`${tool} could not be installed.`)
}

const run = (command: string, args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', reject)
    child.on('close', () => resolve(said))
  })

// Our own forms prove their origin; without this header every attempt would be refused before it reached anything.
const OURS = 'Sec-Fetch-Site: same-origin'

const forms = [
  { path: '/find', fields: 'words=nightmares&place=Leeds&role=young_person' },
  { path: '/find', fields: 'do=filters&age=7&gender=women&free=yes&delivery=phone&language=cy' },
  { path: '/find', fields: 'change=need:grief' },
]

/** Forms of people and hubs, for whoever looks after the hub of Leeds. */
const memberForms = [
  { path: '/hubs', fields: 'place=Leeds' },
  { path: '/hubs/leeds/ask', fields: 'words=x&way=words&name=x' },
  { path: '/hubs/answer', fields: 'words=x' },
  { path: '/commitments', fields: 'words=x' },
  { path: '/privacy/complaint', fields: 'words=x&replyTo=x' },
  { path: '/sign-in', fields: 'email=x@example.org' },
  { path: '/members/hubs/lancashire/join', fields: 'why=x' },
  { path: '/members/news-by-email', fields: 'howOften=week&hubs=leeds' },
  { path: '/members/hubs/leeds/partners/new', fields: 'name=x&sector=housing&takesPart=x' },
  { path: '/members/hubs/leeds/endorsements', fields: 'do=propose&body=x&role=x&holder=x&statement=x' },
  { path: '/members/hubs/leeds/minutes', fields: 'metOn=2026-11-02&title=x&notes=x' },
  { path: '/members/hubs/leeds/members', fields: 'do=admit&person=x' },
]

/** Tries every field of our forms, and the ids in addresses, for SQL that runs. Returns what it could inject. */
export async function runSqlmap(address: string, cookie: string, say: Say): Promise<string[]> {
  ensure('sqlmap', say)
  const found: string[] = []
  const common = [
    '--batch',
    '--disable-coloring',
    '--level=2',
    '--risk=2',
    '--threads=2',
    `--headers=${OURS}`,
    '--flush-session',
    '--smart',
  ]
  const targets = [
    ...forms.map(({ path, fields }) => [`--url=${address}${path}`, `--data=${fields}`]),
    [
      `--url=${address}/service/0b1d6c52-8f5e-4d0a-9a3b-5d8e3a4f1c20*/problem`,
      '--data=kind=line_dead&words=x',
    ],
    ...memberForms.map(({ path, fields }) => [
      ...[`--url=${address}${path}`, `--data=${fields}`, `--cookie=${cookie}`],
      '--param-exclude=towpath',
    ]),
    [`--url=${address}/news-by-email/stop/0b1d6c52-8f5e-4d0a-9a3b-5d8e3a4f1c20*`, '--data=x=1'],
    [`--url=${address}/topics/1234abcd*`],
    [`--url=${address}/areas/E08000035*`],
  ]
  for (const target of targets) {
    say(`sqlmap ${target.filter((part) => !part.startsWith('--cookie')).join(' ')}`)
    const said = await run('sqlmap', [...common, ...target])
    if (
      /is vulnerable|injectable\b(?!.*not)|sqlmap identified the following injection/i.test(said) &&
      !/do not appear to be injectable|not injectable/i.test(said)
    ) {
      found.push(`sqlmap: ${target[0]}`)
    }
    if (!/testing|tested|heuristic/i.test(said)) throw new Error(`sqlmap did not run:\n${said.slice(-800)}`)
  }
  return found
}

const reportSchema = z.object({
  vulnerabilities: z.record(z.string(), z.array(z.object({ path: z.string(), info: z.string() }))),
  anomalies: z.record(z.string(), z.array(z.object({ path: z.string(), info: z.string() }))),
})

// Said of plain HTTP on a trial.
const expected = new Set(['Secure Flag cookie', 'HttpOnly Flag cookie'])

// X-XSS-Protection switched on a filter that browsers have removed, because it made pages less safe.
const onPurpose = 'X-XSS-Protection is not set'

// A crawler that signs out sees nothing more, so it stays in the rooms of one hub: wapiti 3.0.4 cannot leave addresses out
// on Python 3.11, where its pattern for them is refused.
const ROOMS = '/members/hubs/leeds/'

/**
 * Crawls and attacks, as anybody or as whoever has a cookie: injection, cross-site scripting, files, redirects, server
 * errors. Returns what it reports.
 */
export async function runWapiti(address: string, cookie: string, say: Say): Promise<string[]> {
  ensure('wapiti', say)
  const file = join(mkdtempSync(join(tmpdir(), 'wapiti-')), 'report.json')
  say('wapiti, three minutes at most')
  const said = await run('wapiti', [
    '-u',
    `${address}${cookie === '' ? '/' : ROOMS}`,
    '--flush-session',
    '-H',
    OURS,
    ...(cookie === '' ? [] : ['-H', `Cookie: ${cookie}`]),
    '-f',
    'json',
    '-o',
    file,
    '--max-scan-time',
    '150',
    '--scope',
    cookie === '' ? 'domain' : 'folder',
    '-m',
    'sql,xss,permanentxss,exec,file,redirect,crlf,csp,http_headers,xxe',
    '--no-bugreport',
    '--max-links-per-page',
    '30',
  ])
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Error(`wapiti wrote no report:\n${said.slice(-800)}`)
  }
  const report = reportSchema.parse(JSON.parse(text))
  return [report.vulnerabilities, report.anomalies].flatMap((part) =>
    Object.entries(part).flatMap(([kind, findings]) =>
      expected.has(kind)
        ? []
        : findings
            .filter(({ info }) => info.trim() !== onPurpose)
            .map((finding) => `wapiti: ${kind} at ${finding.path}: ${finding.info}`),
    ),
  )
}
