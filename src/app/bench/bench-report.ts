import { type BenchReport, type BenchRow, isAlwaysThere, type MeasuredPage } from './bench-row.ts'
import { fine, growthTable, loadTable, pageTable, whole } from './bench-tables.ts'

/** The report as Markdown, to be read or put into docs/measurements.md as it is. */
export function reportLines({
  machine,
  connections,
  seconds,
  sizes,
  warmStartSeconds,
}: BenchReport): string[] {
  const last = sizes.at(-1)
  if (!last) return []
  return [
    machine,
    '',
    `${whole(last.services)} services, ${connections} connections, ${seconds} s each after 2 s of warming up:`,
    '',
    ...pageTable(last),
    '',
    'Growth of the results page:',
    '',
    ...growthTable(sizes),
    '',
    ...(last.underLoad.length > 0 ? loadTable(last.underLoad) : []),
    ...(warmStartSeconds === null
      ? []
      : [
          '',
          `Warm start with the demonstration network, database and all: ${fine(warmStartSeconds)} s to the first page.`,
        ]),
  ]
}

const rounded = (number: number, digits: number): number => Number(number.toFixed(digits))

const toRow = ({ name, services, rps, p50Ms, p99Ms, ratioToBare, rssMb }: MeasuredPage): BenchRow => ({
  name,
  services,
  rps: rounded(rps, 1),
  p50Ms: rounded(p50Ms, 2),
  p99Ms: rounded(p99Ms, 2),
  ratioToBare: rounded(ratioToBare, 4),
  rssMb: rounded(rssMb, 1),
})

/** Rows of the largest size first. */
export const reportJson = ({ sizes }: BenchReport): string =>
  JSON.stringify({ rows: sizes.toReversed().flatMap(({ pages }) => pages.map(toRow)) })

/** What makes the figures worthless, in words; none when all is well. */
export const faultsOf = ({ sizes }: BenchReport): string[] => [
  ...sizes.flatMap(({ services, pages }) =>
    pages
      .filter((page) => page.wrong > 0)
      .map(
        (page) =>
          `${page.name}, ${whole(services)} services: ${whole(page.wrong)} answers were not the page asked for.`,
      ),
  ),
  ...sizes
    .flatMap((size) => size.underLoad)
    .filter((each) => !isAlwaysThere(each))
    .map((each) => `Urgent help did not always answer 200 (${each.setting}).`),
]
