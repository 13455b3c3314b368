import { answerKey, MINUTES_TO_WRITE_DOWN, UrgentPanel } from '../../guidance/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, NotFound, one } from '../../platform/http/route.ts'
import { sendingOf } from '../../platform/http/sending.ts'
import { findClosedHub } from '../hubs/closing/closing-hub-queries.ts'
import { closedHubPage, hubOf } from '../hubs/hub-pages.tsx'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { askHub } from './ask-hub.ts'
import { AskHubPage } from './ask-hub-views.tsx'
import { AskedClosedHub, AskedHubPage, WordsClosed } from './asked-hub-views.tsx'
import { fetchProblem } from './fetch-words-rules.ts'
import { HubAnswer } from './hub-answer-view.tsx'
import { LONGEST_FETCH } from './question.ts'
import { readQuestionForm, typedQuestion } from './question-form.ts'
import { findQuestionAnswer } from './question-queries.ts'
import { whoReads } from './who-reads-rules.ts'

const TITLE = 'Ask a hub'
const PURPOSE = 'asked-hub'

async function expectation(parts: NetworkParts, asked: Asked) {
  const hub = await hubOf(parts, asked)
  return { hub, ...whoReads(hub, await parts.hubs.list(), londonDate(parts.clock())) }
}

export const askHubPage =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> =>
    (await closedHubPage(parts, asked)) ?? page(TITLE, <AskHubPage {...(await expectation(parts, asked))} />)

/** Who wrote while the hub closed keeps their words, and chooses whether another hub may have them. */
async function sentTooLate(parts: NetworkParts, { params, form }: Asked): Promise<Answer | null> {
  const slug = params.slug ?? ''
  const all = await parts.hubs.list()
  const hub = all.find((each) => each.is_national)
  if (!hub || all.some((each) => each.slug === slug)) return null
  const closed = await findClosedHub(parts.db, slug)
  if (!closed) return null
  const expected = { hub, ...whoReads(hub, all, londonDate(parts.clock())) }
  return page(TITLE, <AskHubPage {...expected} closed={closed.name} typed={typedQuestion(form)} />, 410)
}

export const askHubDeed =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const tooLate = await sentTooLate(parts, asked)
    if (tooLate) return tooLate
    const expected = await expectation(parts, asked)
    const form = readQuestionForm(asked.form)
    if (form.kind === 'invalid') return invalidForm(TITLE, <AskHubPage {...expected} {...form} />)
    const how = { isQuiet: asked.isTooMuch, sending: sendingOf(asked) }
    const { fetch, promisedOn, hub } = await askHub(parts, expected.hub, form.question, how)
    // What the words point to only ever adds help, and goes no further than the next page.
    const danger = parts.readDanger(form.question.words)
    const sealed = JSON.stringify([fetch, promisedOn, form.question.replyWay, danger])
    return redirect(paths.askedHub(hub.slug, parts.seal.close(PURPOSE, sealed, MINUTES_TO_WRITE_DOWN)))
  }

/** A question that waited goes on to another hub when its own closes; one that was answered stays as it is. */
async function whereItIsNow({ db, hubs }: NetworkParts, { params }: Asked, fetch: string) {
  const closed = await findClosedHub(db, params.slug ?? '')
  if (!closed) throw new NotFound()
  const found = await findQuestionAnswer(db, answerKey(fetch))
  const now = (await hubs.list()).find(({ id }) => id === found?.hub_id) ?? null
  return { closed: closed.name, now: found?.state === 'waiting' ? now : null }
}

export const askedHubPage =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const text = parts.seal.open(PURPOSE, asked.params.sealed ?? '')
    if (text === null) return page('This page has closed', <WordsClosed />, 410)
    const [fetch, promised, way, danger] = JSON.parse(text)
    const sent = { fetch, promised, way, site: parts.publicUrl() }
    const hub = await parts.hubs.bySlug(asked.params.slug ?? '')
    return page(
      'Thank you',
      <>
        {danger && <UrgentPanel {...danger} nation={null} now={parts.clock()} />}
        {hub ? (
          <AskedHubPage hub={hub} {...sent} />
        ) : (
          <AskedClosedHub {...sent} {...(await whereItIsNow(parts, asked, fetch))} />
        )}
      </>,
    )
  }

export const hubAnswerPage = (): Answer => page(TITLE, <HubAnswer />)

export const fetchHubAnswerDeed =
  ({ db, clock }: Pick<NetworkParts, 'db' | 'clock'>) =>
  async ({ form }: Asked): Promise<Answer> => {
    const typed = one(form.words).slice(0, LONGEST_FETCH)
    const found = await findQuestionAnswer(db, answerKey(typed))
    if (!found) return invalidForm(TITLE, <HubAnswer error={fetchProblem(typed)} typed={typed} />)
    const overdue = found.state === 'waiting' && found.promised_on < londonDate(clock())
    return page(TITLE, <HubAnswer found={{ ...found, overdue }} />)
  }
