import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Megabytes (1,048,576 bytes) that stay in memory, of a process with its children. */
export interface Memory {
  rssMb: number
  /** The most that it ever was; equal to rssMb where the system does not tell. */
  peakMb: number
}

const KILOBYTES = 1024
const kilobytes = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0)

function childrenOf(pid: number): number[] {
  const tasks = readdirSync(`/proc/${pid}/task`)
  const lists = tasks.map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'))
  return lists.join(' ').split(/\s+/).filter(Boolean).map(Number)
}

export function memoryOf(pid: number): Memory {
  if (process.platform === 'linux') {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const own = {
      rssMb: kilobytes(status, 'VmRSS') / KILOBYTES,
      peakMb: kilobytes(status, 'VmHWM') / KILOBYTES,
    }
    return childrenOf(pid)
      .map(memoryOf)
      .reduce((sum, each) => ({ rssMb: sum.rssMb + each.rssMb, peakMb: sum.peakMb + each.peakMb }), own)
  }
  const rssMb =
    Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / KILOBYTES
  return { rssMb, peakMb: rssMb }
}
