import { shownDay } from '../../design-system/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, invalidForm, page, redirect, savedMeanwhile } from '../../platform/http/answer.ts'
import { doneOf } from '../../platform/http/done-of.ts'
import { type Asked, type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { sendingOf } from '../../platform/http/sending.ts'
import { meetStanding, stoodIn } from '../../platform/http/stood.ts'
import { isId, typedLines } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import { hubOf } from '../hubs/hub-pages.tsx'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { listAsks } from './advocacy-queries.ts'
import { AskList } from './advocacy-views.tsx'
import { readAskForm, typedAnswer } from './ask-form.ts'
import type { Asking } from './asking-content.ts'
import { AskingWords } from './asking-view.tsx'
import { EditAsks } from './edit-asks-view.tsx'
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

const doneWords = {
  written: 'Written down. Everybody can read it within a minute.',
  corrected: 'Saved. Everybody can read it as you corrected it within a minute.',
  answered: 'Saved. Everybody can read the answer within a minute.',
}

async function asksOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const typed = { askedOf: '', what: '', askedOn: shownDay(londonDate(parts.clock())) }
  return { hub, asks: await listAsks(parts.db, hub.id), typed }
}

export const editAsksPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <EditAsks {...(await asksOf(parts, asked))} done={doneOf(doneWords, asked)} />)

export const editAsksDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    if (one(asked.form.ask) !== '') return answerDeed(parts, asked)
    const model = await asksOf(parts, asked)
    const form = readAskForm(asked.form)
    if (form.kind === 'invalid') return invalidForm(TITLE, <EditAsks {...model} {...form} />)
    await writeAsk(parts, { hub: model.hub, person: asked.person, sending: sendingOf(asked) }, form.ask)
    return redirect(`${paths.editAsks(model.hub.slug)}?done=written`)
  }

async function answerDeed(parts: NetworkParts, asked: AskedByPerson): Promise<Answer> {
  const hub = await ownHub(parts, asked, 'coordinate_hub')
  const [id, stood] = [one(asked.form.ask), stoodIn(asked.form)]
  const given = { answer: typedLines(asked.form, 'answer', 2000) }
  if (!isId(id)) throw new NotFound()
  const done = given.answer === '' || (await writeAnswerTo(parts, { hubId: hub.id, id, stood }, given))
  if (done === true) return redirect(`${paths.editAsks(hub.slug)}${given.answer && '?done=answered'}`)
  const model = await asksOf(parts, asked)
  const ask = model.asks.find((each) => each.id === id)
  if (!ask) throw new NotFound()
  const answering = { id, ...meetStanding(given, stood, typedAnswer(ask)) }
  return savedMeanwhile(TITLE, <EditAsks {...model} answering={answering} />)
}
