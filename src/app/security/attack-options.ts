import { parseArgs } from 'node:util'

export interface AttackOptions {
  /** Which parts to do; none named means all of them. */
  parts: readonly Part[]
  /**
   * Of sqlmap: 1 to 5, and 1 to 3. Below level 2 and risk 3 it misses a value within LIKE '%…%' that matches nobody (tried). What
   * its payloads destroy is a trial.
   */
  level: number
  risk: number
  /** Minutes: of wapiti about so many for each role, of sqlmap at most so many for all of them. */
  wapiti: number
  sqlmap: number
}

const PARTS = ['timing', 'tools', 'tests'] as const
type Part = (typeof PARTS)[number]

export const usage =
  'security [--timing] [--tools] [--tests] [--level 1-5] [--risk 1-3] [--wapiti MINUTES] [--sqlmap MINUTES]'

/** Null when it is asked wrongly. */
export function readAttackOptions(args: string[]): AttackOptions | null {
  const flag = { type: 'boolean', default: false } as const
  const number = (usual: string) => ({ type: 'string', default: usual }) as const
  try {
    const { values } = parseArgs({
      args,
      options: {
        ...{ timing: flag, tools: flag, tests: flag },
        ...{ level: number('2'), risk: number('3'), wapiti: number('0.5'), sqlmap: number('12') },
      },
    })
    const named = PARTS.filter((part) => values[part])
    const [level, risk] = [Number(values.level), Number(values.risk)]
    const [wapiti, sqlmap] = [Number(values.wapiti), Number(values.sqlmap)]
    const isRight = level >= 1 && level <= 5 && risk >= 1 && risk <= 3 && wapiti > 0 && sqlmap > 0
    return isRight ? { parts: named.length > 0 ? named : PARTS, level, risk, wapiti, sqlmap } : null
  } catch {
    return null
  }
}
