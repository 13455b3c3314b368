import type { NotKept } from '../../guidance/index.ts'
import { AWAY, orAway } from '../../platform/db/database-away.ts'
import { type Answer, invalidForm, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { paths } from '../paths.ts'
import { readProblemForm } from './problem-form.ts'
import { ProblemForm, ProblemThanks, type Reported } from './problem-views.tsx'
import { reportProblem } from './report-problem.ts'
import { serviceOf } from './service-pages.tsx'

const TITLE = 'Tell us'

export const problemPage =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> =>
    page(TITLE, <ProblemForm service={await serviceOf(parts, asked)} kind="" words="" />)

/** What somebody wrote is never lost because something is wrong with us. */
function givenBack(service: Reported, { form }: Asked, notKept: NotKept): Answer {
  const { words } = readProblemForm(form)
  const kept = <ProblemForm service={service} kind={one(form.kind)} words={words ?? ''} notKept={notKept} />
  return page('Not available just now', kept, notKept === 'away' ? 503 : 429)
}

export const problemDeed =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> => {
    const found = await orAway(serviceOf(parts, asked))
    const service = found === AWAY ? { id: asked.params.id ?? '', name: 'this service' } : found
    const form = readProblemForm(asked.form)
    if (form.kind === 'invalid') {
      const { words, error } = form
      return invalidForm(TITLE, <ProblemForm {...{ service, words, error }} kind={one(asked.form.kind)} />)
    }
    if (asked.isTooMuch) return givenBack(service, asked, 'too_much')
    if ((await orAway(reportProblem(parts, service.id, form))) === AWAY)
      return givenBack(service, asked, 'away')
    return redirect(paths.serviceProblemSent(service.id))
  }

export const problemSentPage =
  (parts: DirectoryParts) =>
  async (asked: Asked): Promise<Answer> =>
    page('Thank you', <ProblemThanks service={await serviceOf(parts, asked)} />)
