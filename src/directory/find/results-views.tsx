import type { VNode } from 'preact'
import {
  BandHeading,
  Button,
  Chips,
  Details,
  InsetText,
  QuietLinkList,
  RemovableChip,
} from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { paths } from '../paths.ts'
import { servicesInWords } from './band-words.ts'
import { CHANGE_FORM, ChangeForm } from './change-form.tsx'
import { FilterForm } from './filter-form-view.tsx'
import { FindForm } from './find-form-view.tsx'
import { PlaceQuestion } from './place-question-view.tsx'
import { Question } from './questions-view.tsx'
import { ResultCard } from './result-card.tsx'
import type { BandModel, ResultsModel } from './results-model.ts'

type Props = {
  model: ResultsModel
  /** The urgent panel, when the words point to danger; above everything, instead of nothing. */
  panel: VNode | null
  map: VNode | null
}

export function Results({ model, panel, map }: Props) {
  const { state, sealed } = model
  return (
    <>
      {panel}
      <h1>Results</h1>
      <ChangeForm sealed={sealed} />
      <PlaceQuestion state={state} />
      <Understood model={model} />
      <Details summary="Change your search" open={model.total === 0}>
        <FindForm
          model={{
            words: state.words,
            place: state.place?.label ?? '',
            role: state.filters.role ?? '',
            sealed,
          }}
          action="Search again"
        />
      </Details>
      <Questions model={model} />
      <FilterForm model={model} />
      <p class="results__count">{servicesInWords(model.total)}</p>
      {model.total === 0 && <NothingFound />}
      <div class={map ? 'results results--with-map' : 'results'}>
        <div class="results__bands">
          {model.bands.map((band) => (
            <ResultsBand key={band.name} band={band} model={model} />
          ))}
        </div>
        {map}
      </div>
      {model.setAside > 0 && (
        <p class="quiet">
          {servicesInWords(model.setAside)} that fit your words {model.setAside === 1 ? 'is' : 'are'} for
          another age, and not shown.
        </p>
      )}
      {model.listSize > 0 && (
        <p>
          <a href={paths.list(sealed)}>My list ({model.listSize})</a>: see it on one page, print it or copy
          it.
        </p>
      )}
      <p class="quiet small">
        A listing is information, not a recommendation. This page closes after an hour, for your privacy. To
        come back, note the name of a service or print its page.
      </p>
    </>
  )
}

function Understood({ model }: { model: ResultsModel }) {
  const { state, understood, corrections } = model
  return (
    <>
      {understood.length > 0 && (
        <Chips
          label="What you asked for"
          chips={understood.map(({ text, change }) => (
            <RemovableChip key={change} text={text} name="change" value={change} form={CHANGE_FORM} />
          ))}
        />
      )}
      {state.place?.note && <p class="small">{state.place.note}</p>}
      {corrections.length > 0 && (
        <p class="small">
          We searched for {corrections.map(({ read }) => `“${read}”`).join(', ')}.{' '}
          <Button look="link" name="change" value="literal" form={CHANGE_FORM}>
            Search for exactly {corrections.map(({ typed }) => `“${typed}”`).join(', ')}
          </Button>
        </p>
      )}
      {state.cut && <p class="small">Your text is long. We searched with the first 1,000 characters.</p>}
    </>
  )
}

function Questions({ model: { questions } }: { model: ResultsModel }) {
  if (questions.length === 0) return null
  const answers = questions.map(({ id, label }) => ({ change: `need:${id}`, text: label }))
  return <Question id="is-it-about" heading="Is it about…?" answers={answers} none="no-chips" />
}

function ResultsBand({ band, model }: { band: BandModel; model: ResultsModel }) {
  return (
    <section aria-labelledby={`band-${band.name}`}>
      <BandHeading heading={band.heading} count={servicesInWords(band.count)} id={`band-${band.name}`}>
        {band.explanation}
      </BandHeading>
      {band.cards.map((card) => (
        <ResultCard key={card.id} card={card} formId={CHANGE_FORM} />
      ))}
      {band.count > band.cards.length && (
        <p>
          <a href={paths.resultsBand(model.sealed, band.name, 1)}>
            Show all {band.count} <span class="govuk-visually-hidden">under “{band.heading}”</span>
          </a>
        </p>
      )}
    </section>
  )
}

function NothingFound() {
  return (
    <InsetText>
      <p>
        We found nothing that fits all of this. It is not you: our directory may not know the right words or
        places yet.
      </p>
      <QuietLinkList
        label="What you can do"
        links={[
          {
            href: guidancePaths.urgentHelp,
            text: 'Talk to a helpline',
            note: 'You do not have to know what you need',
          },
          { href: paths.topics, text: 'Look through topics' },
          { href: paths.areas, text: 'Look by area' },
        ]}
      />
    </InsetText>
  )
}
