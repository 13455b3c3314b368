import { AWAY, orAway } from '../../platform/db/database-away.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, NotFound, one } from '../../platform/http/route.ts'
import type { GuidanceContent } from '../guidance-content.ts'
import type { GuidanceParts } from '../guidance-parts.ts'
import { paths } from '../paths.ts'
import { answerKey } from './answer-words.ts'
import { FeltAnswer } from './felt-answer-view.tsx'
import { readFeltForm } from './felt-form.ts'
import { FeltFormPage } from './felt-form-view.tsx'
import { findAnswer } from './felt-queries.ts'
import { FeltClosed, FeltSent, MINUTES_TO_WRITE_DOWN } from './felt-sent-view.tsx'
import { type Feedback, LONGEST_FETCH, type Subject } from './how-it-felt.ts'
import { keepFeedback } from './keep-feedback.ts'
import type { NotKept } from './not-kept-note.tsx'

type Parts = Pick<GuidanceParts, 'db' | 'clock' | 'seal' | 'serviceNamed'>

const TITLE = 'Tell us'
const PURPOSE = 'how-it-felt'

async function subjectOf(
  { guides, kinds }: GuidanceContent,
  { serviceNamed }: Parts,
  { params: { about, of = '' } }: Asked,
): Promise<Subject> {
  if (about === 'service') {
    const found = await serviceNamed(of)
    if (found) return { about, of, ...found }
  }
  if (about === 'page') {
    const guide = guides.all.find((each) => of === `${each.topic}.${each.reader}`)
    if (guide) return { about, of, name: `“${guide.title}”`, href: paths.guide(guide.topic, guide.reader) }
    const kind = kinds.find((each) => each.slug === of)
    if (kind) return { about, of, name: `“${kind.name}”`, href: paths.kind(kind.slug) }
  }
  throw new NotFound()
}

export const feltPage =
  (content: GuidanceContent, parts: Parts) =>
  async (asked: Asked): Promise<Answer> =>
    page(TITLE, <FeltFormPage subject={await subjectOf(content, parts, asked)} />)

// Only the name of a service is in the database; without it the form can still be shown again.
const someService = ({ params: { of = '' } }: Asked): Subject => ({
  about: 'service',
  of,
  name: 'this service',
  href: paths.start,
})

/** What somebody took the strength to write is never lost because something is wrong with us. */
const givenBack = (status: number, subject: Subject, feedback: Feedback, notKept: NotKept): Answer =>
  page(
    TITLE,
    <FeltFormPage subject={subject} {...feedback} words={feedback.words ?? ''} notKept={notKept} />,
    status,
  )

export const feltDeed =
  (content: GuidanceContent, parts: Parts) =>
  async (asked: Asked): Promise<Answer> => {
    const found = await orAway(subjectOf(content, parts, asked))
    const subject = found === AWAY ? someService(asked) : found
    const form = readFeltForm(asked.form, subject.about)
    if (form.kind === 'invalid') return invalidForm(TITLE, <FeltFormPage subject={subject} {...form} />)
    if (asked.isTooMuch) return givenBack(429, subject, form.feedback, 'too_much')
    const kept = await keepFeedback(parts, subject, form.feedback)
    if (kept.kind === 'away') return givenBack(503, subject, form.feedback, 'away')
    const sent = JSON.stringify([kept.fetch, subject.href])
    return redirect(paths.feltSent(parts.seal.close(PURPOSE, sent, MINUTES_TO_WRITE_DOWN)))
  }

export const feltSentPage =
  (parts: Parts) =>
  ({ params }: Asked): Answer => {
    const text = parts.seal.open(PURPOSE, params.sealed ?? '')
    if (text === null) return page(TITLE, <FeltClosed />, 410)
    const [fetch, back]: [string | null, string] = JSON.parse(text)
    return page('Thank you', <FeltSent fetch={fetch} back={back} />)
  }

export const feltAnswerPage = (): Answer => page(TITLE, <FeltAnswer />)

export const fetchAnswerDeed =
  ({ db }: Pick<Parts, 'db'>) =>
  async ({ form }: Asked): Promise<Answer> => {
    const found = await findAnswer(db, answerKey(one(form.words).slice(0, LONGEST_FETCH)))
    if (found) return page(TITLE, <FeltAnswer found={found} />)
    return invalidForm(
      TITLE,
      <FeltAnswer error="We know no message with these words. Please check each word" />,
    )
  }
