import type { VNode } from 'preact'
import { BackLink } from '../../design-system/index.ts'
import { type FindForm, FindServicesForm } from '../kinds/find-services-form.tsx'
import { paths } from '../paths.ts'
import { HelplineEntries } from '../urgent-help/helpline-entries.tsx'
import { AtWork } from './at-work-view.tsx'
import { FinderResult } from './finder-result-view.tsx'
import type { ResultsModel } from './finder-results.ts'
import { FinderWaysOn } from './finder-ways-on-view.tsx'
import type { FinderWords } from './finder-words.ts'
import { NotShownList } from './not-shown-list.tsx'

export interface ResultsPage {
  model: ResultsModel
  words: FinderWords
  panel: VNode | null
  back: string
  /** The same answers as a search for real services: all of them, and those of one kind. */
  findAll: FindForm
  findKind: (kind: string) => FindForm
  /** "Which hub is mine?", where there are hubs. */
  findMyHub: FindForm | undefined
  /** Guides that say the word which this person likes. */
  understand: string
  kindAddress: (slug: string) => string
  /** The page of those whose job is to protect. */
  protect: string
  today: string
}

/** What may help, each with the reasons; then what is not shown, and ways on that press nobody. */
export function FinderResults(props: ResultsPage) {
  const { model, words, panel, back, findAll, today } = props
  const showWhere = model.situation.nation === undefined
  return (
    <>
      <BackLink href={back} />
      {panel}
      <h1>What may help</h1>
      <p class="measure">
        These come from what you chose, by rules that anybody can read. Nothing here is a diagnosis. Take what
        fits and leave the rest.
      </p>
      {model.tell && (
        <AtWork
          words={words.at_work}
          lines={model.tell}
          today={today}
          showWhere={showWhere}
          protect={props.protect}
        />
      )}
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
          <FinderResult
            key={result.kind.id}
            result={result}
            situation={model.situation}
            words={words}
            href={props.kindAddress(result.kind.slug)}
            findServices={props.findKind(result.kind.id)}
            today={today}
          />
        ))}
      </section>
      <section aria-labelledby="lines">
        <h2 id="lines">Somebody who listens</h2>
        <HelplineEntries lines={model.lines} today={today} showWhere={showWhere} />
        <p>
          <a href={paths.urgentHelp}>All urgent help</a>
        </p>
      </section>
      {props.findMyHub && <TalkToHub form={props.findMyHub} />}
      <NotShownList model={model} words={words} kindAddress={props.kindAddress} />
      <FinderWaysOn back={back} understand={props.understand} safeEnding={words.safe_ending} />
    </>
  )
}

function TalkToHub({ form }: { form: FindForm }) {
  return (
    <section aria-labelledby="hub">
      <h2 id="hub">Talk to a person at your hub</h2>
      <p class="measure">
        A hub knows what there is around you. You ask in your own words, and a person answers. Your answers
        here are not passed on.
      </p>
      <FindServicesForm form={form} id="hub" label="Find your hub" button="Find my hub" />
    </section>
  )
}
