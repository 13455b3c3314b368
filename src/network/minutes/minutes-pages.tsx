import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { isId } from '../forms/typed-fields.ts'
import { updateHub } from '../hubs/hub-queries.ts'
import { ownHub } from '../hubs/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { readMinutesForm } from './minutes-form.ts'
import { finishAction, insertActions, insertMinutes, listActions, listMinutes } from './minutes-queries.ts'
import { MinutesPage } from './minutes-views.tsx'

const TITLE = 'Minutes'

async function modelOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  return {
    hub,
    minutes: await listMinutes(parts.db, hub.id),
    actions: await listActions(parts.db, hub.id),
    today: londonDate(parts.clock()),
  }
}

export const minutesPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await modelOf(parts, asked)
    const nothing = { metOn: model.today, title: '', notes: '', actions: '' }
    return page(TITLE, <MinutesPage {...model} typed={nothing} />)
  }

export const minutesDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await modelOf(parts, asked)
    const { hub, today } = model
    const id = one(asked.form.done)
    if (id !== '') {
      const done =
        isId(id) && (await inTransaction(parts.db, (tx) => finishAction(tx, { hubId: hub.id, id }, today)))
      if (!done) throw new NotFound()
      return redirect(paths.minutes(hub.slug))
    }
    const form = readMinutesForm(asked.form)
    if (form.kind === 'invalid') return invalidForm(TITLE, <MinutesPage {...model} {...form} />)
    const { metOn, title, notes } = form.minutes
    await inTransaction(parts.db, async (tx) => {
      const written = await insertMinutes(tx, { hub_id: hub.id, met_on: metOn, title, notes })
      const rows = form.actions.map(({ agency, what, due }) => ({ agency, what, due_on: due, done_on: null }))
      await insertActions(
        tx,
        rows.map((row) => ({ ...row, minutes_id: written.id })),
      )
      await updateHub(tx, hub.id, { last_active_on: today })
    })
    parts.hubs.forget()
    return redirect(paths.minutes(hub.slug))
  }
