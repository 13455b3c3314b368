import { londonDate } from '../../platform/clock/clock.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { errorsIn, isDay, isId, typed } from '../forms/typed-fields.ts'
import { hubOf } from '../hubs/hub-pages.tsx'
import { updateHub } from '../hubs/hub-queries.ts'
import { ownHub } from '../hubs/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { answerAsk, insertAsk, listAsks } from './advocacy-queries.ts'
import { type AskErrors, AskList, EditAsks } from './advocacy-views.tsx'

const TITLE = 'What we asked for'

export const asksPage =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const hub = await hubOf(parts, asked)
    return page(TITLE, <AskList hub={hub} asks={await listAsks(parts.db, hub.id)} />)
  }

export const editAsksPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const nothing = { askedOf: '', what: '', askedOn: londonDate(parts.clock()) }
    return page(TITLE, <EditAsks hub={hub} asks={await listAsks(parts.db, hub.id)} typed={nothing} />)
  }

export const editAsksDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const hub = await ownHub(parts, asked, 'coordinate_hub')
    const today = londonDate(parts.clock())
    const answered = one(asked.form.ask)
    if (answered !== '') {
      const answer = typed(asked.form, 'answer', 2000)
      if (!isId(answered)) throw new NotFound()
      if (answer !== '') {
        const found = await inTransaction(parts.db, (tx) =>
          answerAsk(tx, { hubId: hub.id, id: answered }, { answer, on: today }),
        )
        if (!found) throw new NotFound()
      }
      return redirect(paths.editAsks(hub.slug))
    }
    const given = {
      askedOf: typed(asked.form, 'askedOf', 160),
      what: typed(asked.form, 'what', 2000),
      askedOn: typed(asked.form, 'askedOn', 10),
    }
    const errors: AskErrors = errorsIn({
      askedOf: given.askedOf === '' && 'Write whom you asked',
      what: given.what === '' && 'Write what you asked for',
      askedOn: !isDay(given.askedOn) && 'Write the day as year-month-day, such as 2026-12-01',
    })
    if (Object.keys(errors).length > 0) {
      const asks = await listAsks(parts.db, hub.id)
      return invalidForm(TITLE, <EditAsks hub={hub} asks={asks} typed={given} errors={errors} />)
    }
    const { askedOf, what, askedOn } = given
    await inTransaction(parts.db, async (tx) => {
      const ask = {
        hub_id: hub.id,
        asked_of: askedOf,
        what,
        asked_on: askedOn,
        answer: null,
        answered_on: null,
      }
      await insertAsk(tx, ask)
      await updateHub(tx, hub.id, { last_active_on: today })
    })
    parts.hubs.forget()
    return redirect(paths.editAsks(hub.slug))
  }
