import type { Route } from '../../platform/http/route.ts'
import type { Attacked } from './attack.ts'

const inMinutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`

const columns = [
  'as',
  'routes',
  'forms',
  'parameters',
  'wapiti knows',
  'requests',
  'findings',
  'min:s',
] as const

const rowOf = (each: Attacked): string[] => [
  each.as,
  String(each.routes.size),
  String(each.forms),
  String(each.parameters.length),
  String(each.known),
  String(each.requests),
  String(each.findings.length),
  inMinutes(each.seconds),
]

/** One line for each role, one for all together, and what was not reached or not finished. */
export function attackTable(attacked: readonly Attacked[], routes: readonly Route[]): string[] {
  const all = new Set(attacked.flatMap((each) => [...each.routes]))
  const sum = (of: (each: Attacked) => number) => attacked.reduce((total, each) => total + of(each), 0)
  const rows = [
    [...columns],
    ...attacked.map(rowOf),
    [
      ...['together', String(all.size), '', String(sum((each) => each.parameters.length)), ''],
      ...[String(sum((each) => each.requests)), String(sum((each) => each.findings.length))],
      inMinutes(sum((each) => each.seconds)),
    ],
  ]
  const widths = columns.map((_name, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  )
  const unreached = routes.map(({ method, path }) => `${method} ${path}`).filter((route) => !all.has(route))
  return [
    ...['', ...lines, ''],
    `${routes.length - unreached.length} of ${routes.length} routes answered a tool. Not reached: ${unreached.join(', ') || 'none'}`,
    `Signed in again on the way: ${sum((each) => each.signedInAgain)} times.`,
    ...attacked.flatMap(({ as, notDone }) =>
      notDone.length === 0 ? [] : [`Out of time as ${as}: ${notDone.join(', ')}`],
    ),
  ]
}
