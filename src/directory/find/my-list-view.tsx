import { BackLink, InsetText } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { ChangeForm } from './change-form.tsx'
import { type Noted, TakenOff } from './noted-view.tsx'
import { ResultCard } from './result-card.tsx'
import type { CardModel } from './result-card-rules.ts'

const HERE = { show: 'list' }

type Props = { sealed: string; cards: CardModel[]; text: string; noted: Noted | null }

/** What a visitor gathered: kept in the sealed link only, so it closes with it unless printed or copied. */
export function MyList({ sealed, cards, text, noted }: Props) {
  return (
    <>
      <BackLink href={paths.results(sealed)}>Back to all results</BackLink>
      <h1>My list</h1>
      {(cards.length > 0 || noted?.kept === false) && <ChangeForm sealed={sealed} from={HERE} />}
      {noted && <TakenOff noted={noted} />}
      {cards.length === 0 ? (
        <InsetText>
          <p>Your list is empty. “Put on my list” stands under every service in the results.</p>
          <p>
            <a href={paths.results(sealed)}>Back to all results</a>
          </p>
        </InsetText>
      ) : (
        <>
          <ul class="no-print">
            <li>It closes with this search, an hour after your last step. Nothing of it is kept.</li>
            <li>
              To keep it, print this page or <a href="#copy-list">copy it as text</a>.
            </li>
          </ul>
          {cards.map((card) => (
            <ResultCard key={card.id} card={card} search={{ sealed, at: HERE }} />
          ))}
          <CopyList text={text} />
        </>
      )}
    </>
  )
}

const LINE = 34

// As tall as the text on a phone, so that selecting all of it is one long press and no scrolling inside a box.
const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 0)

function CopyList({ text }: { text: string }) {
  return (
    <section class="no-print" aria-labelledby="copy-list">
      <h2 id="copy-list">Copy as text</h2>
      <label class="govuk-label" for="list-text">
        Select all of this and copy it to a message or a note
      </label>
      <textarea
        id="list-text"
        class="govuk-textarea"
        rows={Math.min(30, rowsOf(text))}
        readonly
        autocomplete="off"
        spellcheck={false}
      >
        {text}
      </textarea>
      <p class="quiet small">What you copy or print can be read by whoever opens it.</p>
    </section>
  )
}
