import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type NotReplaced, whyNotReplace } from '../../platform/http/stood.ts'
import { type ByCoordinator, type ByEditor, doForHub, type HubParts } from '../hubs/desk/do-for-hub.ts'
import { type ActionGiven, type MinutesGiven, typedMeeting } from './minutes-form.ts'
import { insertActions, insertMinutes, lockMinutes, setActionDone, updateMinutes } from './minutes-queries.ts'

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
): Promise<boolean> => inTransaction(db, (tx) => setActionDone(tx, of, londonDate(clock())))

/** Somebody pressed "This is done" too early. False when it is open already. */
export const reopenAction = (parts: HubParts, by: ByCoordinator, id: string): Promise<boolean> =>
  doForHub<false>(parts, by, { deed: 'reopen_action' }, async (tx) =>
    setActionDone(tx, { hubId: by.hub.id, id }, null),
  )

/** Its actions stay as they are: each is done or opened again by itself. */
export const correctMinutes = (
  parts: HubParts,
  by: ByEditor,
  { metOn, title, notes }: MinutesGiven,
): Promise<true | NotReplaced> =>
  doForHub<NotReplaced>(parts, by, { deed: 'correct_minutes' }, async (tx) => {
    const of = { hubId: by.hub.id, id: by.id }
    const given = { met_on: metOn, title, notes }
    const why = whyNotReplace(await lockMinutes(tx, of), { shows: typedMeeting, stood: by.stood, given })
    if (why) return why
    await updateMinutes(tx, of, given)
    return true
  })
