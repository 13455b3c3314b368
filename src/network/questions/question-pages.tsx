import { answerKey, UrgentPanel } from '../../guidance/index.ts'
import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import { hubOf } from '../hubs/hub-pages.tsx'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { askHub } from './ask-hub.ts'
import { AskedHubPage, AskHubPage } from './ask-hub-views.tsx'
import { HubAnswer } from './hub-answer-view.tsx'
import { readQuestionForm } from './question-form.ts'
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
    page(TITLE, <AskHubPage {...(await expectation(parts, asked))} />)

export const askHubDeed =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const expected = await expectation(parts, asked)
    const form = readQuestionForm(asked.form)
    if (form.kind === 'invalid') return invalidForm(TITLE, <AskHubPage {...expected} {...form} />)
    const { fetch, promisedOn, hub } = await askHub(parts, expected.hub, form.question, asked.isTooMuch)
    // What the words point to only ever adds help, and goes no further than the next page.
    const danger = parts.readDanger(form.question.words)
    const sealed = JSON.stringify([fetch, promisedOn, form.question.replyWay, danger])
    return redirect(paths.askedHub(hub.slug, parts.seal.close(PURPOSE, sealed)))
  }

export const askedHubPage =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const hub = await hubOf(parts, asked)
    const text = parts.seal.open(PURPOSE, asked.params.sealed ?? '')
    if (text === null) return redirect(paths.hubAnswer)
    const [fetch, promised, way, danger] = JSON.parse(text)
    return page(
      'Thank you',
      <>
        {danger && <UrgentPanel {...danger} nation={null} now={parts.clock()} />}
        <AskedHubPage hub={hub} fetch={fetch} promised={promised} way={way} />
      </>,
    )
  }

export const hubAnswerPage = (): Answer => page(TITLE, <HubAnswer />)

export const fetchHubAnswerDeed =
  ({ db, clock }: Pick<NetworkParts, 'db' | 'clock'>) =>
  async ({ form }: Asked): Promise<Answer> => {
    const found = await findQuestionAnswer(db, answerKey(one(form.words).slice(0, 100)))
    if (!found)
      return invalidForm(
        TITLE,
        <HubAnswer error="We know no question with these words. Please check each word" />,
      )
    const overdue = found.state === 'waiting' && found.promised_on < londonDate(clock())
    return page(TITLE, <HubAnswer found={{ ...found, overdue }} />)
  }
