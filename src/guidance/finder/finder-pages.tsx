import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, page, redirect } from '../../platform/http/answer.ts'
import { type Asked, one } from '../../platform/http/route.ts'
import type { GuidanceContent } from '../guidance-content.ts'
import type { GuidanceParts } from '../guidance-parts.ts'
import { guidesWithWord } from '../guides/word-link.ts'
import { paths } from '../paths.ts'
import { UrgentPanel } from '../urgent-help/urgent-panel.tsx'
import { type Answers, noAnswers, type Question, questions } from './finder.ts'
import { FinderClosed } from './finder-closed-view.tsx'
import { passOver, readAnswer } from './finder-form.ts'
import { FinderLeaders } from './finder-leaders-view.tsx'
import { betterWordOf, type FinderLink, openLink, sealLink } from './finder-link.ts'
import { resultsOf } from './finder-results.ts'
import { FinderResults } from './finder-results-view.tsx'
import { questionAfter, questionBefore } from './finder-steps-rules.ts'
import { panelOf } from './panel-of.ts'
import { QuestionPage } from './question-view.tsx'
import { nothingUnderstood, situationOf } from './situation-rules.ts'
import { supportAskedOf } from './support-asked-rules.ts'

type Parts = Pick<GuidanceParts, 'clock' | 'seal' | 'readWords' | 'toFindSupport' | 'findMyHub'>

const TITLE = 'What may help'

/** The first question stands at a plain address, the same for everybody. */
export const finderPage =
  ({ finder }: GuidanceContent) =>
  (): Answer =>
    page(
      TITLE,
      <QuestionPage
        model={{ question: 'role', answers: noAnswers, words: finder, sealed: null, back: null }}
      />,
    )

const questionOf = (name: string): Question => questions.find((each) => each === name) ?? 'role'

/** One answer, read and sealed into the address of the next page. An expired or foreign link begins again, kindly. */
export const finderDeed =
  ({ finder }: GuidanceContent, { seal }: Parts) =>
  ({ form }: Asked): Answer => {
    const question = questionOf(one(form.question))
    const link = openLink(seal, one(form.state))
    if (link === null && question !== 'role') return page(TITLE, <FinderClosed />, 410)
    const sofar = link?.answers ?? noAnswers
    const answers =
      one(form.pass) === 'yes' ? passOver(question, finder, sofar) : readAnswer(question, form, finder, sofar)
    return redirect(paths.finderAt(sealLink(seal, { at: questionAfter(question, answers), answers })))
  }

export const finderStepPage =
  (content: GuidanceContent, parts: Parts) =>
  ({ params }: Asked): Answer => {
    const sealed = params.sealed ?? ''
    const link = openLink(parts.seal, sealed)
    if (link === null) return page(TITLE, <FinderClosed />, 410)
    const { at, answers } = link
    if (at === 'leaders') return page(TITLE, leaders(content, parts, backOf(parts, link)))
    if (at === 'results') return page(TITLE, results(content, parts, answers))
    const model = { question: at, answers, words: content.finder, sealed, back: backOf(parts, link) }
    const panel = panelOf(situationOf(answers, content.finder), null)
    return page(
      TITLE,
      <>
        {panel && <UrgentPanel {...panel} now={parts.clock()} />}
        <QuestionPage model={model} />
      </>,
    )
  }

function backOf({ seal }: Parts, { at, answers }: FinderLink): string {
  const previous = at === 'leaders' ? 'role' : questionBefore(at)
  return previous === null ? paths.start : paths.finderAt(sealLink(seal, { at: previous, answers }))
}

const leaders = (content: GuidanceContent, { clock, toFindSupport }: Parts, back: string) => (
  <FinderLeaders
    content={content}
    findServices={toFindSupport({ role: 'leader_commissioner' })}
    today={londonDate(clock())}
    back={back}
  />
)

function results(content: GuidanceContent, parts: Parts, answers: Answers) {
  const { finder, kinds, lines } = content
  const typed = answers.words === '' ? null : parts.readWords(answers.words)
  const model = resultsOf(kinds, finder, lines, answers, typed?.understood ?? nothingUnderstood)
  const panel = panelOf(model.situation, typed?.danger ?? null)
  const word = betterWordOf(answers, finder.questions.words.better)
  const support = (kind?: string) => parts.toFindSupport(supportAskedOf(answers, finder, kind))
  return (
    <FinderResults
      model={model}
      words={finder}
      panel={panel && <UrgentPanel {...panel} now={parts.clock()} />}
      back={backOf(parts, { at: 'results', answers })}
      findAll={support()}
      findKind={support}
      findMyHub={parts.findMyHub}
      understand={word === null ? paths.guides : guidesWithWord(parts.seal, word)}
      kindAddress={paths.kind}
      protect={paths.kind(kinds.find(({ id }) => id === 'safeguarding_contact')?.slug ?? '')}
      today={londonDate(parts.clock())}
    />
  )
}
