import type { AttackOptions } from './attack-options.ts'
import type { Part } from './cast.ts'
import { crawl } from './crawl.ts'
import type { Gate } from './gate.ts'
import { routeOfPath } from './route-of-path.ts'
import { sqlTargets, trySql } from './sqlmap.ts'
import type { Say } from './tool.ts'
import type { Trial } from './trial-server.ts'
import { unlinkedTargets } from './unlinked.ts'

interface Given {
  gate: Gate
  trial: Trial
  part: Part
  options: AttackOptions
  /**
   * Of the whole run: kinds of forms and pages, and routes, that were tried; how many milliseconds are left, for how many roles.
   * Each takes its share at most, and leaves what it does not need.
   */
  state: { tried: Set<string>; targets: Set<string>; left: number; roles: number }
  say: Say
}

const beginnings = (isSignedIn: boolean): string[] =>
  isSignedIn ? ['/members', '/hubs/leeds'] : ['/', '/sign-in', '/hubs', '/commitments', '/privacy/complaint']

/** Tries every form and address that nobody with less could reach, with values that the form takes. */
export async function attackBySqlmap({ gate, trial, part, options, state, say }: Given) {
  const { address } = gate
  const from = beginnings(part.role !== null)
  const { pages, forms } = await crawl(address, from, routeOfPath(trial.towpath.routes))
  const isNew = (kind: string) => !state.tried.has(kind) && state.tried.add(kind)
  const linked = sqlTargets(
    pages.filter(({ route, path }) => isNew(`GET ${route} ${path.includes('?')}`)),
    forms.filter(({ kind }) => isNew(kind)),
  )
  for (const { name } of linked) state.targets.add(name)
  // Whoever may do most tries what is left.
  const isLast = part.role === 'network_administrator'
  const targets = isLast ? [...linked, ...unlinkedTargets(trial.towpath.routes, state.targets)] : linked
  say(`As ${part.name}: ${forms.length} forms; sqlmap on ${targets.length} forms and addresses that are new`)
  const parameters: string[] = []
  const notDone: string[] = []
  const findings: string[] = []
  let share = state.left / state.roles
  state.roles -= 1
  for (const target of targets) {
    if (share <= 0) {
      notDone.push(`sqlmap: ${target.name}`)
      continue
    }
    const began = Date.now()
    const { level, risk } = options
    const outcome = await trySql(target, { address, level, risk, ms: share })
    const spent = Date.now() - began
    share -= spent
    state.left -= spent
    parameters.push(...outcome.parameters.map((name) => `${target.name} · ${name}`))
    if (outcome.found) findings.push(`sqlmap: SQL that runs at ${target.name}`)
    if (outcome.isCut) notDone.push(`sqlmap: ${target.name}`)
  }
  return { forms: forms.length, parameters, notDone, findings }
}
