import { KINDS_KEPT } from '../service-index/index-words.ts'
import type { OpenIndex } from '../service-index/open-index.ts'
import { askerRoles } from '../understanding/asker-words.ts'
import { ASKS_NOTHING } from './score-kinds.ts'
import type { Wanted } from './wanted.ts'

/** Sureness at which something was said. */
const SAID = 0.4

/**
 * 0 to 1: how surely that was said without which its kinds are not meant; 1 where none asks for anything. Therapy for veterans is for
 * veterans, also where it is a kind of therapy that anybody may have.
 */
export function meant(index: OpenIndex, open: Float32Array, service: number): number {
  const most = mostOpen(index, open, service)
  return most === ASKS_NOTHING ? 1 : Math.min(1, most / SAID)
}

export const asksNothing = (index: OpenIndex, open: Float32Array, service: number): boolean =>
  mostOpen(index, open, service) === ASKS_NOTHING

function mostOpen(index: OpenIndex, open: Float32Array, service: number): number {
  let most = ASKS_NOTHING
  for (let at = service * KINDS_KEPT; at < (service + 1) * KINDS_KEPT; at += 1) {
    const number = (index.facts.kinds[at] as number) - 1
    if (number < 0) break
    most = Math.max(most, open[number] as number)
  }
  return most
}

/** Chance of the stated roles together at which they leave nobody out. */
const MAYBE = 0.4

/** How surely one of the stated roles is asking, by the bits of the roles: 1 where they do not leave the asker out. */
export function createRoleFit({ asker }: Wanted): (stated: number) => number {
  const chances = askerRoles.map((role) => asker.likely.get(role) ?? 0)
  const known = new Map<number, number>([[0, 1]])
  return (stated) => {
    const met = known.get(stated)
    if (met !== undefined) return met
    const chance = chances.reduce((sum, each, at) => ((stated & (1 << at)) === 0 ? sum : sum + each), 0)
    const fit = Math.min(1, chance / MAYBE)
    known.set(stated, fit)
    return fit
  }
}
