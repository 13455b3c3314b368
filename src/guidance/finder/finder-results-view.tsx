import type { VNode } from 'preact'
import { BackLink, Card, Details, QuietLinkList } from '../../design-system/index.ts'
import { EvidenceLine } from '../kinds/evidence-line.tsx'
import { type FindForm, FindServicesForm } from '../kinds/find-services-form.tsx'
import { nationLabel, waysToStart } from '../kinds/kind-rules.ts'
import { kindWords } from '../kinds/kind-words.ts'
import { paths } from '../paths.ts'
import { HelplineEntries } from '../urgent-help/helpline-entries.tsx'
import type { ResultModel, ResultsModel } from './finder-results.ts'
import type { FinderWords } from './finder-words.ts'
import { NotShownList } from './not-shown-list.tsx'
import { reasonWords } from './reason-words.ts'

export interface ResultsPage {
  model: ResultsModel
  words: FinderWords
  panel: VNode | null
  back: string
  /** The same answers as a search for real services: all of them, and those of one kind. */
  findAll: FindForm
  findKind: (kind: string) => FindForm
  /** Guides that say the word which this person likes. */
  understand: string
  kindAddress: (slug: string) => string
  today: string
}

/** What may help, each with the reasons; then what is not shown, and ways on that press nobody. */
export function FinderResults(props: ResultsPage) {
  const { model, words, panel, back, findAll, today } = props
  return (
    <>
      <BackLink href={back} />
      {panel}
      <h1>What may help</h1>
      <p class="measure">
        These come from what you chose, by rules that anybody can read. Nothing here is a diagnosis. Take what
        fits and leave the rest.
      </p>
      <section aria-labelledby="near">
        <h2 id="near">Services near you</h2>
        <p class="measure">
          See real services that fit your answers. Your answers go with you, and nothing is kept.
        </p>
        <FindServicesForm
          form={findAll}
          id="all"
          label="Find services for these answers"
          button="Find services"
        />
      </section>
      <section aria-labelledby="kinds">
        <h2 id="kinds">Kinds of support that may help</h2>
        {model.shown.map((result) => (
          <Result key={result.kind.id} result={result} page={props} />
        ))}
      </section>
      <section aria-labelledby="lines">
        <h2 id="lines">Somebody who listens</h2>
        <HelplineEntries lines={model.lines} today={today} showWhere={model.situation.nation === undefined} />
        <p>
          <a href={paths.urgentHelp}>All urgent help</a>
        </p>
      </section>
      <NotShownList notShown={model.notShown} words={words} kindAddress={props.kindAddress} />
      <WaysOn back={back} understand={props.understand} safeEnding={words.safe_ending} />
    </>
  )
}

function Result({ result, page }: { result: ResultModel; page: ResultsPage }) {
  const { kind, reasons, evidence } = result
  const { model, words } = page
  const ways = waysToStart(kind, model.situation.nation ?? null)
  return (
    <Card
      heading={kind.name}
      href={page.kindAddress(kind.slug)}
      above={kindWords.groups[kind.group]}
      id={kind.slug}
    >
      <p>{kind.what_it_is}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{reasonWords(reason, words, model.situation)}</li>
        ))}
      </ul>
      <p>
        <strong>How to start.</strong>{' '}
        {ways.map((way) => (
          <span key={way.words}>
            {ways.length > 1 || way.nation ? `${nationLabel(way.nation)}: ` : ''}
            {way.words}{' '}
          </span>
        ))}
      </p>
      <Details summary="What is known about it">
        <EvidenceLine evidence={evidence} />
      </Details>
      <Details summary="Services of this kind near a place">
        <FindServicesForm
          form={page.findKind(kind.id)}
          id={kind.slug}
          label={`Find services: ${kind.name}`}
          button="Find services of this kind"
        />
      </Details>
    </Card>
  )
}

function WaysOn({ back, understand, safeEnding }: { back: string; understand: string; safeEnding: string }) {
  return (
    <section aria-labelledby="on">
      <h2 id="on">Ways on</h2>
      <QuietLinkList
        links={[
          { href: back, text: 'Change your answers' },
          {
            href: paths.finder,
            text: 'Look again with fewer answers',
            note: 'Begin anew, and leave out what you like',
          },
          { href: understand, text: 'Understand what is happening', note: 'Short guides in plain words' },
          { href: paths.kinds, text: 'Look through all kinds of support' },
        ]}
      />
      <p class="measure">
        You can come back another day. You can also do nothing for now; that is a choice too. {safeEnding}
      </p>
    </section>
  )
}
