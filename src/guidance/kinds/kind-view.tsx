import { BackLink } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { Helpline } from '../urgent-help/helpline.ts'
import { HelplineEntries } from '../urgent-help/helpline-entries.tsx'
import { linesFor } from '../urgent-help/helpline-rules.ts'
import { ReviewFoot } from '../words/review-foot.tsx'
import { EvidenceLine, namesNice } from './evidence-line.tsx'
import { FindServicesForm, type ToFindSupport } from './find-services-form.tsx'
import { HowToStart } from './how-to-start-view.tsx'
import type { Kind } from './kind.ts'
import { agesInWords } from './kind-rules.ts'
import { kindWords } from './kind-words.ts'

interface Props {
  kind: Kind
  lines: readonly Helpline[]
  toFindSupport: ToFindSupport
  today: string
}

const MOST_LINES = 4

/** What it is, whom it suits, what happens, how to start, what it costs, what is known, what is private, when it is not right. */
export function KindPage({ kind, lines, toFindSupport, today }: Props) {
  const asked = kind.helplines.length > 0 ? kind.helplines : (['talk_to_someone'] as const)
  return (
    <>
      <BackLink href={paths.kinds}>All kinds of support</BackLink>
      <p class="quiet small">{kindWords.groups[kind.group]}</p>
      <h1>{kind.name}</h1>
      <p class="lead measure">{kind.what_it_is}</p>
      <div class="measure">
        <h2>Who it may suit</h2>
        <p>{kind.who_it_suits}</p>
        <p class="quiet">{agesInWords(kind.ages)}</p>
        <h2>What to expect</h2>
        <p>{kind.what_to_expect}</p>
        <h2>How to start</h2>
        <HowToStart kind={kind} />
        <h2>What it costs</h2>
        <p>
          {kindWords.costs[kind.cost]}. {kind.cost_note}
        </p>
      </div>
      <section aria-labelledby="near">
        <h2 id="near">Services of this kind near a place</h2>
        <FindServicesForm
          form={toFindSupport({ kind: kind.id })}
          id="kind"
          label="Find services of this kind"
          button="Find services"
        />
      </section>
      <div class="measure">
        <h2>What is private, and your choices</h2>
        <p>{kind.safety_consent}</p>
        <h2>When it may not be right</h2>
        <p>{kind.not_right_when}</p>
        <h2>What is known about it</h2>
        <EvidenceLine evidence={kind.evidence} />
        {kind.evidence_under_18 && (
          <>
            <p>For people under 18:</p>
            <EvidenceLine evidence={kind.evidence_under_18} again={namesNice(kind.evidence)} />
          </>
        )}
        {[kind.evidence, kind.evidence_under_18].some((each) => each && namesNice(each)) && (
          <p class="quiet small">{kindWords.nations}</p>
        )}
      </div>
      <section aria-labelledby="people">
        <h2 id="people">People you can talk to</h2>
        <HelplineEntries lines={linesFor(lines, asked, null).slice(0, MOST_LINES)} today={today} showWhere />
      </section>
      <ReviewFoot review={kind.review} sources={kind.sources} felt={paths.howItFelt('page', kind.slug)} />
    </>
  )
}
