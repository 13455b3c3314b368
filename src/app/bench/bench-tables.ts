import { isAlwaysThere, type SizeFigures, type UnderLoad } from './bench-row.ts'

export const whole = (number: number): string => Math.round(number).toLocaleString('en-GB')
export const fine = (number: number): string => number.toFixed(number < 10 ? 1 : 0)
const share = (ratio: number): string => `${(ratio * 100).toFixed(1)} %`
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(heads),
  row(heads.map((_head, index) => (index === 0 ? '---' : '---:'))),
  ...rows.map(row),
]

export const pageTable = ({ pages }: SizeFigures): string[] =>
  table(
    [
      'page',
      'answers a second',
      'bare server',
      'share of bare',
      'p50 ms',
      'p99 ms',
      'work ms',
      'bytes sent',
      'memory MB',
      'peak MB',
    ],
    pages.map((page) => [
      page.name,
      whole(page.rps),
      whole(page.bareRps),
      share(page.ratioToBare),
      fine(page.p50Ms),
      fine(page.p99Ms),
      page.cpuMs === null ? '–' : page.cpuMs.toFixed(2),
      kilobytes(page.bytes),
      whole(page.rssMb),
      whole(page.peakMb),
    ]),
  )

export const growthTable = (sizes: readonly SizeFigures[]): string[] =>
  table(
    [
      'services',
      'results a second',
      'share of bare',
      'p50 ms',
      'p99 ms',
      'memory MB',
      'peak MB',
      'idle MB',
      'start to first page s',
      'until all are found s',
    ],
    sizes.map(({ services, pages: [results], idleMb, secondsToFirstPage, secondsToReady }) => [
      whole(services),
      whole(results?.rps ?? 0),
      share(results?.ratioToBare ?? 0),
      fine(results?.p50Ms ?? 0),
      fine(results?.p99Ms ?? 0),
      whole(results?.rssMb ?? 0),
      whole(results?.peakMb ?? 0),
      whole(idleMb),
      fine(secondsToFirstPage),
      fine(secondsToReady),
    ]),
  )

const counts = (statuses: Record<string, number>): string =>
  Object.entries(statuses)
    .map(([status, count]) => `${status}: ${whole(count)}`)
    .join(', ')

export const loadTable = (all: readonly UnderLoad[]): string[] =>
  table(
    [
      '64 connections ask for results',
      'results, by status',
      'urgent help, by status',
      'always 200',
      'urgent help p99 ms',
    ],
    all.map((each) => [
      each.setting,
      counts(each.results),
      counts(each.urgentHelp),
      isAlwaysThere(each) ? 'yes' : `no (${each.urgentErrors} without an answer)`,
      fine(each.urgentP99Ms),
    ]),
  )
