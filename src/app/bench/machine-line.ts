import { availableParallelism, cpus, totalmem } from 'node:os'

/** What figures must be read beside: the machine, the versions and the day. */
export function machineLine(postgres: string, today: string): string {
  const cores = availableParallelism()
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cores} ${cores === 1 ? 'core' : 'cores'} (${model}), ${memory} GB, ${process.platform}, Node ${process.versions.node}, PostgreSQL ${postgres}, ${today}`
}
