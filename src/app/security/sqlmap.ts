import type { FoundForm, FoundPage } from './crawl.ts'
import { runTool } from './tool.ts'
import { filledIn } from './trial-form.ts'

export interface SqlTarget {
  /** Method and route. */
  name: string
  args: string[]
}

/** The path with a mark after each part that stands for something: there the tool puts its own. */
function marked(route: string, address: string): string {
  const [path = '', query = ''] = address.split('?')
  const named = route.split('/').map((part) => part.startsWith(':'))
  const parts = path.split('/').map((part, at) => (named[at] ? `${part}*` : part))
  return parts.join('/') + (query === '' ? '' : `?${query}`)
}

/** What there is to try: every form, and every page with something in its address that stands for something. */
export const sqlTargets = (pages: readonly FoundPage[], forms: readonly FoundForm[]): SqlTarget[] => [
  ...forms.flatMap(({ route, form }) => {
    const data = filledIn(form).toString()
    const hasMark = route.includes(':')
    // A form with nothing in it, at an address with nothing in it, leaves nothing to try.
    if (data === '' && !hasMark) return []
    return [
      { name: `POST ${route}`, args: [`--url=${marked(route, form.action)}`, `--data=${data || 'x=1'}`] },
    ]
  }),
  ...pages
    .filter(({ route, path }) => route.includes(':') || path.includes('?'))
    .map(({ route, path }) => ({ name: `GET ${route}`, args: [`--url=${marked(route, path)}`] })),
]

export interface SqlOutcome {
  /** Names of what was tried, each once: `POST words`, `URI #1*`. */
  parameters: string[]
  found: boolean
  isCut: boolean
}

interface Given {
  address: string
  level: number
  risk: number
  /** At most so long, in milliseconds. */
  ms: number
}

/** Tries one form or page for SQL that runs, with everything the tool knows for PostgreSQL. */
export async function trySql(target: SqlTarget, { address, level, risk, ms }: Given): Promise<SqlOutcome> {
  const [url = '', ...rest] = target.args
  const { said, isCut } = await runTool(
    'sqlmap',
    [
      ...['--batch', '--disable-coloring', '--flush-session', '--dbms=PostgreSQL', '--ignore-redirects'],
      ...['--ignore-code=*', '--threads=2', `--level=${level}`, `--risk=${risk}`],
      url.replace('--url=', `--url=${address}`),
      ...rest,
    ],
    ms,
  )
  const parameters = [...said.matchAll(/testing for SQL injection on (.+)/g)].map(([, name]) =>
    (name ?? '').replaceAll(/'|parameter /g, '').trim(),
  )
  if (parameters.length === 0 && !isCut && !/no parameter\(s\) found|not found \(404\)/.test(said))
    throw new Error(`sqlmap tried nothing at ${target.name}:\n${said.slice(-1500)}`)
  return {
    parameters: [...new Set(parameters)],
    found: said.includes('sqlmap identified the following injection point'),
    isCut,
  }
}
