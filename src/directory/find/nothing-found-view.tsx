import { Button, InsetText, QuietLinkList } from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { paths } from '../paths.ts'
import { CHANGE_FORM } from './change-form.tsx'
import type { FindFilters } from './find-state.ts'
import { ResultCard } from './result-card.tsx'
import type { CardModel } from './result-card-rules.ts'

type Props = {
  sealed: string
  filters: FindFilters
  /** Lines that are for anybody, shown instead of an empty page. */
  lines: readonly CardModel[]
}

/** Nothing fits: why that may be, one press that finds more, and people to talk to meanwhile (directory guide 3.3). */
export function NothingFound({ sealed, filters, lines }: Props) {
  const { role: _role, ...narrowing } = filters
  return (
    <>
      <InsetText>
        <p>
          <strong>We found nothing that fits all of this.</strong> It is not you: our directory may not know
          the right words or places yet.
        </p>
        {Object.keys(narrowing).length > 0 && (
          <Button form={CHANGE_FORM} name="change" value="no-filters">
            Search without the filters
          </Button>
        )}
        <QuietLinkList
          label="What you can do"
          links={[
            { href: paths.topics, text: 'Look through topics' },
            { href: paths.areas, text: 'Look by area' },
            { href: guidancePaths.urgentHelp, text: 'All helplines' },
          ]}
        />
      </InsetText>
      {lines.length > 0 && (
        <section aria-labelledby="lines-for-anybody">
          <h2 id="lines-for-anybody">Somebody to talk to, about anything</h2>
          {lines.map((card) => (
            <ResultCard key={card.id} card={card} search={{ sealed }} />
          ))}
        </section>
      )}
    </>
  )
}
