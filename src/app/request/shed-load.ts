import { setTimeout } from 'node:timers/promises'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { TooBusy } from './refusals.ts'

interface Limits {
  /** Mean lateness of the event loop, in milliseconds, from which it counts as too much. */
  late: number
  /** How often lateness is read, and how long the loop has to be calm to count as started. */
  every: number
  /** So long after the start it counts as started in any case. */
  startup: number
  /** With fewer requests under way nobody is refused: refusing a few helps no others. */
  most: number
}

const usual: Limits = { late: 2000, every: 1000, startup: 30_000, most: 50 }
const CALM_TIMES = 2

/**
 * Refuses new requests while so many wait that each would wait for seconds. A late loop alone is no reason: on a busy
 * machine it is late with one visitor, under-pressure takes a second without a sample for infinitely late, and at the
 * start it has the lateness of our own start-up in it. Resolved when it listens.
 */
export async function shedLoad(
  app: FastifyInstance,
  limits: Partial<Limits> = {},
): Promise<{ calm: Promise<void> }> {
  const { late, every, startup, most } = { ...usual, ...limits }
  let underWay = 0
  let isStarted = false

  app.addHook('onRequest', (_request, reply, done) => {
    underWay += 1
    // Also when the visitor has gone before the answer.
    reply.raw.once('close', () => (underWay -= 1))
    done()
  })
  await app.register(underPressure, {
    maxEventLoopDelay: late,
    sampleInterval: every,
    pressureHandler: async () => {
      if (isStarted && underWay > most) throw new TooBusy()
    },
  })

  const calm = (async () => {
    const begun = performance.now()
    let times = 0
    while (times < CALM_TIMES && performance.now() - begun < startup) {
      const before = performance.now()
      await setTimeout(every, undefined, { ref: false })
      times = performance.now() - before < every + late / 2 ? times + 1 : 0
    }
    isStarted = true
  })()
  return { calm }
}
