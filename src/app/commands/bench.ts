import { readBenchOptions, usage } from '../bench/bench-options.ts'
import { faultsOf, reportJson, reportLines } from '../bench/bench-report.ts'
import { runBench } from '../bench/run-bench.ts'
import type { Run } from './command.ts'

// Progress goes beside the report, so that the report alone can be kept.
const say = (line: string) => process.stderr.write(`  ${line}\n`)

export const run: Run = async (args, { ownerUrl, out }) => {
  const options = readBenchOptions(args)
  if (options === null) {
    out(usage)
    return 2
  }
  const report = await runBench({ ownerUrl, options, say })
  const faults = faultsOf(report)
  for (const line of [...reportLines(report), ...faults]) out(line)
  if (options.json) out(reportJson(report))
  return faults.length === 0 ? 0 : 1
}
