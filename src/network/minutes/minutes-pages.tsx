import { shownDay } from '../../design-system/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { sendingOf } from '../../platform/http/sending.ts'
import { asksForMore } from '../forms/repeated-rows.ts'
import { isId } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { readMinutesForm } from './minutes-form.ts'
import { listActions, listMinutes } from './minutes-queries.ts'
import { MinutesPage } from './minutes-views.tsx'
import { finishActionOf, reopenAction, writeMinutes } from './write-minutes.ts'

const TITLE = 'Minutes'

const doneWords = {
  written: 'Written down. Once an action is overdue, the desk of the hub says so.',
  corrected: 'Saved. The minutes read as you corrected them.',
  reopened: 'The action is open again.',
  finished: 'Done. It stays in the list with today’s date.',
}

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
    const nothing = { metOn: shownDay(model.today), title: '', notes: '', actions: [] }
    return page(TITLE, <MinutesPage {...model} typed={nothing} done={doneOf(doneWords, asked)} />)
  }

export const minutesDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await modelOf(parts, asked)
    const { hub } = model
    const again = one(asked.form.reopen)
    const id = again || one(asked.form.done)
    if (id !== '') {
      if (!isId(id) || !model.actions.some((action) => action.id === id)) throw new NotFound()
      if (again) await reopenAction(parts, { hub, person: asked.person }, id)
      else await finishActionOf(parts, { hubId: hub.id, id })
      return redirect(`${paths.minutes(hub.slug)}?done=${again ? 'reopened' : 'finished'}`)
    }
    const form = readMinutesForm(asked.form)
    const moreThan = asksForMore(asked)
    if (moreThan > 0) return page(TITLE, <MinutesPage {...model} typed={form.typed} moreThan={moreThan} />)
    if (form.kind === 'invalid') return invalidForm(TITLE, <MinutesPage {...model} {...form} />)
    await writeMinutes(
      parts,
      { hub, person: asked.person, sending: sendingOf(asked) },
      form.minutes,
      form.actions,
    )
    return redirect(`${paths.minutes(hub.slug)}?done=written`)
  }
