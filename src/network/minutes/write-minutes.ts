import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type ByCoordinator, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import type { ActionGiven, MinutesGiven } from './minutes-form.ts'
import { finishAction, insertActions, insertMinutes } from './minutes-queries.ts'

/** What was said at a meeting, with what each agency does about it. */
export const writeMinutes = (
  parts: HubParts,
  by: ByCoordinator,
  { metOn, title, notes }: MinutesGiven,
  actions: readonly ActionGiven[],
): Promise<boolean> =>
  doForHub(parts, by, { deed: null }, async (tx) => {
    const written = await insertMinutes(tx, { hub_id: by.hub.id, met_on: metOn, title, notes })
    const rows = actions.map(({ agency, what, due }) => ({ agency, what, due_on: due, done_on: null }))
    await insertActions(
      tx,
      rows.map((row) => ({ ...row, minutes_id: written.id })),
    )
    return true
  })

/** An action is done, today. False when somebody else has said so already. */
export const finishActionOf = (
  { db, clock }: HubParts,
  of: { hubId: string; id: string },
): Promise<boolean> => inTransaction(db, (tx) => finishAction(tx, of, londonDate(clock())))
