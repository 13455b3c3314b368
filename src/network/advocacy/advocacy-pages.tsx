import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { isId, typed } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import { hubOf } from '../hubs/hub-pages.tsx'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { listAsks } from './advocacy-queries.ts'
import { AskList, EditAsks } from './advocacy-views.tsx'
import { readAskForm } from './ask-form.ts'
import type { Asking } from './asking-content.ts'
import { AskingWords } from './asking-view.tsx'
import { writeAnswerTo, writeAsk } from './write-ask.ts'

const TITLE = 'What we asked for'

export const askingPage = (asking: Asking) => (): Answer =>
  page('Words for asking', <AskingWords asking={asking} />)

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
    const id = one(asked.form.ask)
    if (id !== '') {
      const answer = typed(asked.form, 'answer', 2000)
      if (!isId(id) || (answer !== '' && !(await writeAnswerTo(parts, { hubId: hub.id, id }, answer))))
        throw new NotFound()
      return redirect(paths.editAsks(hub.slug))
    }
    const form = readAskForm(asked.form)
    if (form.kind === 'invalid')
      return invalidForm(TITLE, <EditAsks hub={hub} asks={await listAsks(parts.db, hub.id)} {...form} />)
    await writeAsk(parts, { hub, person: asked.person }, form.ask)
    return redirect(paths.editAsks(hub.slug))
  }
