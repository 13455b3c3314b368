import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second, whatever the kernel's own tick is. */
const TICKS = 100

/**
 * Seconds of work that a process has done on all its threads; null where the system does not tell. Unlike answers a
 * second it hardly moves when the machine is busy with something else.
 */
export function cpuSecondsOf(pid: number): number | null {
  if (process.platform !== 'linux') return null
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program, in brackets, may hold spaces; the numbers come after it, user and system time 12th and
  // 13th.
  const numbers = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(numbers[11]) + Number(numbers[12])) / TICKS
}
