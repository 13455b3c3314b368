import { attackBySqlmap } from './attack-by-sqlmap.ts'
import type { AttackOptions } from './attack-options.ts'
import { cast } from './cast.ts'
import { type Gate, openRoleGate } from './gate.ts'
import type { Say } from './tool.ts'
import type { Trial } from './trial-server.ts'
import { runWapiti } from './wapiti.ts'

const MINUTE = 60_000

/** What was done as one role. */
export interface Attacked {
  as: string
  /** Method and path of each route that answered. */
  routes: ReadonlySet<string>
  forms: number
  /** `POST /find · POST words`. */
  parameters: readonly string[]
  /** Addresses and forms that wapiti came to know. */
  known: number
  requests: number
  signedInAgain: number
  notDone: readonly string[]
  findings: readonly string[]
  seconds: number
}

interface Given {
  withTrial: <Answer>(work: (trial: Trial) => Promise<Answer>) => Promise<Answer>
  options: AttackOptions
  say: Say
}

/** One role after the other, each on networks of its own, so that what one destroys is there for the next. */
export async function attackAsEverybody({ withTrial, options, say }: Given): Promise<Attacked[]> {
  const state = {
    tried: new Set<string>(),
    targets: new Set<string>(),
    left: options.sqlmap * MINUTE,
    roles: cast.length,
  }
  const done: Attacked[] = []
  for (const part of cast) {
    const from = Date.now()
    const through = <Answer>(work: (gate: Gate, trial: Trial) => Promise<Answer>) =>
      withTrial(async (trial) => {
        const gate = await openRoleGate(trial, part)
        try {
          return { gate, ...(await work(gate, trial)) }
        } finally {
          await gate.close()
        }
      })
    say(`As ${part.name}: wapiti, ${options.wapiti} minutes or a little more`)
    const byWapiti = await through(({ address }) =>
      runWapiti({ address, from: part.role === null ? '/' : '/members/', ms: options.wapiti * MINUTE }),
    )
    const bySqlmap = await through((gate, trial) =>
      attackBySqlmap({ gate, trial, part, options, state, say }),
    )
    const both = [byWapiti.gate, bySqlmap.gate]
    const failed = both.flatMap((gate) =>
      [...gate.failed].map((answer) => `our own program failed: ${answer}`),
    )
    done.push({
      as: part.name,
      routes: new Set(both.flatMap(({ answered }) => [...answered.keys()])),
      forms: bySqlmap.forms,
      parameters: bySqlmap.parameters,
      known: byWapiti.known,
      requests: both.flatMap(({ answered }) => [...answered.values()]).reduce((sum, count) => sum + count, 0),
      signedInAgain: both.reduce((sum, gate) => sum + gate.signedInAgain(), 0),
      notDone: [...byWapiti.notDone, ...bySqlmap.notDone],
      findings: [...byWapiti.findings, ...bySqlmap.findings, ...failed],
      seconds: (Date.now() - from) / 1000,
    })
  }
  return done
}
