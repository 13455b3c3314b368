import { BackLink, InsetText } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { CHANGE_FORM, ChangeForm } from './change-form.tsx'
import { ResultCard } from './result-card.tsx'
import type { CardModel } from './result-card-rules.ts'

type Props = { sealed: string; cards: CardModel[]; text: string }

/** What a visitor gathered: kept in the sealed link only, so it closes with it unless printed or copied. */
export function MyList({ sealed, cards, text }: Props) {
  return (
    <>
      <BackLink href={paths.results(sealed)}>Back to all results</BackLink>
      <h1>My list</h1>
      {cards.length > 0 && <ChangeForm sealed={sealed} />}
      {cards.length === 0 ? (
        <InsetText>
          <p>Nothing is on your list yet. Go back and press “Put on my list” under a service.</p>
        </InsetText>
      ) : (
        <>
          <p>
            Your list closes after an hour with this search. You can print this page, or copy the text below.
          </p>
          {cards.map((card) => (
            <ResultCard key={card.id} card={card} formId={CHANGE_FORM} />
          ))}
          <section class="no-print" aria-labelledby="copy-list">
            <h2 id="copy-list">Copy as text</h2>
            <label for="list-text">Select all of this and copy it to a message or a note</label>
            <textarea
              id="list-text"
              class="govuk-textarea"
              rows={Math.min(20, cards.length * 5)}
              readonly
              autocomplete="off"
            >
              {text}
            </textarea>
          </section>
        </>
      )}
    </>
  )
}
