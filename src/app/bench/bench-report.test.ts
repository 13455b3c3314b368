import { expect, it } from 'vitest'
import { faultsOf, reportJson, reportLines } from './bench-report.ts'
import type { BenchReport } from './bench-row.ts'
import { percentileOf } from './load/load-job.ts'

const page = {
  name: 'results page',
  services: 500,
  rps: 812.44,
  p50Ms: 38.123,
  p99Ms: 71.5,
  ratioToBare: 0.0423,
  rssMb: 201.25,
  peakMb: 240,
  cpuMs: 2.5,
  bareRps: 19_206,
  bytes: 9000,
  wrong: 0,
}
const busy = {
  setting: 'usual rate limit',
  results: { '200': 300, '429': 9000 },
  urgentErrors: 0,
  urgentP99Ms: 4,
}
const report = (urgentHelp: Record<string, number>, wrong = 0): BenchReport => ({
  machine: '2 cores',
  connections: 32,
  seconds: 8,
  warmStartSeconds: 1.9,
  sizes: [
    {
      services: 500,
      wasSeeded: true,
      secondsToFirstPage: 1,
      secondsToReady: 2,
      idleMb: 150,
      pages: [{ ...page, wrong }],
      underLoad: [{ ...busy, urgentHelp }],
    },
  ],
})

it('fails a run in which somebody asked for urgent help and was turned away', () => {
  expect(faultsOf(report({ '200': 4000 }))).toEqual([])
  expect(faultsOf(report({ '200': 4000, '503': 1 }))).toHaveLength(1)
  expect(faultsOf(report({}))).toHaveLength(1)
})

it('fails a run that measured error pages', () => {
  expect(faultsOf(report({ '200': 4000 }, 3)).join()).toContain('results page')
})

it('ends with one object that a program can read', () => {
  const row = {
    name: 'results page',
    services: 500,
    rps: 812.4,
    p50Ms: 38.12,
    p99Ms: 71.5,
    ratioToBare: 0.0423,
    rssMb: 201.3,
  }
  expect(JSON.parse(reportJson(report({ '200': 1 })))).toEqual({ rows: [row] })
  expect(reportLines(report({ '200': 1 })).join('\n')).toContain('| 4.2 % |')
})

it('takes a percentile by nearest rank', () => {
  const times = Array.from({ length: 200 }, (_, index) => index + 1)
  expect([percentileOf(times, 0.5), percentileOf(times, 0.99), percentileOf([], 0.99)]).toEqual([100, 198, 0])
})
