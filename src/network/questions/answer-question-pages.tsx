import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type AskedByPerson, NotFound, one } from '../../platform/http/route.ts'
import { isSure, NOT_SURE } from '../forms/sure-form.tsx'
import { isId } from '../forms/typed-fields.ts'
import { ownHub } from '../hubs/desk/own-hub.ts'
import type { NetworkParts } from '../network-parts.ts'
import { paths } from '../paths.ts'
import { answerQuestion } from './answer-question.ts'
import { AnswerQuestion } from './answer-question-views.tsx'
import { findQuestion } from './question-queries.ts'

const TITLE = 'A question'
const LONGEST = 4000

async function questionOf(parts: NetworkParts, asked: AskedByPerson) {
  const hub = await ownHub(parts, asked, 'answer_hub_questions')
  const id = asked.params.id ?? ''
  const question = isId(id) ? await findQuestion(parts.db, hub.id, id) : undefined
  if (!question) throw new NotFound()
  return { hub, question, today: londonDate(parts.clock()) }
}

export const hubQuestionPage =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> =>
    page(TITLE, <AnswerQuestion {...(await questionOf(parts, asked))} />)

export const answerQuestionDeed =
  (parts: NetworkParts) =>
  async (asked: AskedByPerson): Promise<Answer> => {
    const model = await questionOf(parts, asked)
    const isAside = one(asked.form.do) === 'set_aside'
    const answer = one(asked.form.answer).replaceAll('\0', ' ').trim().slice(0, LONGEST)
    if (isAside && !isSure(asked)) return invalidForm(TITLE, <AnswerQuestion {...model} unsure={NOT_SURE} />)
    if (answer === '' && !isAside)
      return invalidForm(
        TITLE,
        <AnswerQuestion {...model} error="Write an answer, or set the question aside" />,
      )
    const by = { hub: model.hub, person: asked.person, id: model.question.id }
    const done = await answerQuestion(parts, by, { answer: isAside ? null : answer })
    // Somebody else was quicker: the page shows what they answered, and what was typed here is not sent.
    if (done === 'gone') return redirect(paths.hubQuestion(model.hub.slug, model.question.id))
    return redirect(`${paths.hubDesk(model.hub.slug)}?done=${isAside ? 'aside' : 'answered'}`)
  }
