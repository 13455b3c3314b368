import { Details } from '../../design-system/index.ts'
import type { ResultsModel } from './finder-results.ts'
import type { FinderWords } from './finder-words.ts'
import { notShownWords } from './reason-words.ts'

interface Props {
  model: Pick<ResultsModel, 'notShown' | 'situation'>
  words: FinderWords
  kindAddress: (slug: string) => string
}

/** Nothing is hidden from anybody: what was left out is listed with its reason, and can be opened (finder rule 2). */
export function NotShownList({ model, words, kindAddress }: Props) {
  const { notShown, situation } = model
  if (notShown.length === 0) return null
  return (
    <section aria-labelledby="not-shown">
      <h2 id="not-shown">Not shown, and why</h2>
      <p>Our rules left these out. You may see it another way, so you can open any of them.</p>
      <Details summary={`${notShown.length} kinds of support`}>
        <ul>
          {notShown.map(({ kind, reason }) => (
            <li key={kind.id}>
              <a href={kindAddress(kind.slug)}>{kind.name}</a>.{' '}
              {notShownWords(reason, kind, words, situation)}
            </li>
          ))}
        </ul>
      </Details>
    </section>
  )
}
