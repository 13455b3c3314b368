import type { ComponentChild } from 'preact'
import { BackLink, InsetText } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { ChooseMore } from './compare-more-view.tsx'
import { EvidenceLine } from './evidence-line.tsx'
import { HowToStart } from './how-to-start-view.tsx'
import type { Kind } from './kind.ts'
import { agesInWords } from './kind-rules.ts'
import { kindWords } from './kind-words.ts'

interface Row {
  name: string
  of: (kind: Kind) => ComponentChild
}

const rows: readonly Row[] = [
  { name: 'What it is', of: (kind) => kind.what_it_is },
  { name: 'Who it may suit', of: (kind) => kind.who_it_suits },
  { name: 'Ages', of: (kind) => agesInWords(kind.ages) },
  { name: 'What to expect', of: (kind) => kind.what_to_expect },
  { name: 'How to start', of: (kind) => <HowToStart kind={kind} /> },
  { name: 'Cost', of: (kind) => kindWords.costs[kind.cost] },
  {
    name: 'What is known',
    of: ({ evidence }) => <EvidenceLine evidence={evidence} />,
  },
  { name: 'Private, and your choices', of: (kind) => kind.safety_consent },
  { name: 'When it may not be right', of: (kind) => kind.not_right_when },
]

interface Props {
  kinds: readonly Kind[]
  all: readonly Kind[]
  tooMany: boolean
}

/** Two or three side by side on a wide screen; one under the other on a phone, with the name of each row kept. */
export function CompareKinds({ kinds, all, tooMany }: Props) {
  return (
    <>
      <BackLink href={paths.kinds}>All kinds of support</BackLink>
      <h1>Side by side</h1>
      {tooMany && (
        <InsetText>
          <p>Three fit side by side. These are the first three you chose.</p>
        </InsetText>
      )}
      {kinds.length < 2 && <ChooseMore chosen={kinds[0]} all={all} />}
      {kinds.length > 1 && (
        <table class="govuk-table compare">
          <caption class="govuk-visually-hidden">Kinds of support side by side</caption>
          <thead class="govuk-table__head">
            <tr>
              <td />
              {kinds.map((kind) => (
                <th key={kind.id} scope="col" class="govuk-table__header">
                  <a href={paths.kind(kind.slug)}>{kind.name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {rows.map((row) => (
              <tr key={row.name} class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {row.name}
                </th>
                {kinds.map((kind) => (
                  <td key={kind.id} class="govuk-table__cell">
                    <span class="compare__kind" aria-hidden="true">
                      {kind.name}
                    </span>
                    {row.of(kind)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
