import type { VNode } from 'preact'
import { Button, Chips, Details, RemovableChip } from '../../design-system/index.ts'
import type { HubLink } from '../directory-parts.ts'
import { paths } from '../paths.ts'
import { AgeForm } from './age-form.tsx'
import { servicesInWords } from './band-words.ts'
import { CHANGE_FORM, ChangeForm } from './change-form.tsx'
import { FilterForm } from './filter-form-view.tsx'
import { FindForm } from './find-form-view.tsx'
import { WORDS_READ } from './find-state.ts'
import { HubLine } from './hub-line-view.tsx'
import { ListLink } from './list-link.tsx'
import { NotedAbove } from './noted-view.tsx'
import { NothingFound } from './nothing-found-view.tsx'
import { OtherPlaces, PlaceQuestion, typedPlace } from './place-question-view.tsx'
import { Question } from './questions-view.tsx'
import { ResultsBand } from './results-band.tsx'
import type { ResultsModel } from './results-model.ts'

type Props = {
  model: ResultsModel
  /** The hub of the place. */
  hub: HubLink | null
  /** The urgent panel, when the words point to danger; above everything, instead of nothing. */
  panel: VNode | null
  map: VNode | null
}

export function Results({ model, hub, panel, map }: Props) {
  const { state, sealed } = model
  const list = { sealed, size: model.listSize, noted: model.noted }
  return (
    <>
      {panel}
      <div class="results__top">
        <h1>Results</h1>
        <ListLink sealed={sealed} size={model.listSize} />
      </div>
      <ChangeForm sealed={sealed} />
      <NotedAbove list={list} cards={model.bands.flatMap((band) => band.cards)} />
      <PlaceQuestion state={state} />
      <Understood model={model} />
      <OtherPlaces state={state} />
      {model.age && <AgeForm sealed={sealed} age={model.age} />}
      <div class="results__change">
        <Details summary="Change your search" open={model.total === 0 || state.placeUnknown !== undefined}>
          <FindForm
            model={{
              words: state.words,
              place: typedPlace(state),
              role: state.filters.role ?? '',
              sealed,
            }}
            action="Search again"
          />
        </Details>
      </div>
      <Questions model={model} />
      <FilterForm model={model} />
      {model.total > 0 ? (
        <p class="results__count">{servicesInWords(model.total)}</p>
      ) : (
        <NothingFound sealed={sealed} filters={state.filters} lines={model.lines} />
      )}
      <div class={map ? 'results results--with-map' : 'results'}>
        <div class="results__bands">
          {model.total > 0 &&
            model.bands.map((band) => <ResultsBand key={band.name} band={band} list={list} />)}
        </div>
        {map}
      </div>
      <HubLine hub={hub} />
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
      {state.cut && (
        <p class="small">
          Your text is long. We searched with the first {WORDS_READ.toLocaleString('en-GB')} characters.
        </p>
      )}
    </>
  )
}

function Questions({ model: { questions } }: { model: ResultsModel }) {
  if (questions.length === 0) return null
  const answers = questions.map(({ id, label }) => ({ change: `need:${id}`, text: label }))
  return <Question id="is-it-about" heading="Is it about…?" answers={answers} none="no-chips" />
}
