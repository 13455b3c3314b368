import { Details, QuietLinkList } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { ChooseMore } from './compare-more-view.tsx'
import { groups, type Kind } from './kind.ts'
import { sortName } from './kind-rules.ts'

type Listed = { kinds: readonly Kind[] }

const linkTo = (kind: Kind) => ({ href: paths.kind(kind.slug), text: kind.name, note: kind.what_it_is })

/** Every kind of support, A to Z: letters to jump to, a short line for each, and a way to set two or three side by side. */
export function KindList({ kinds }: Listed) {
  const letters = [...Map.groupBy(kinds, (kind) => sortName(kind).charAt(0).toUpperCase())]
  return (
    <>
      <h1>Kinds of support</h1>
      <p class="measure">
        What there is, in plain words. Nothing here tells you what to do. Not sure where to begin?{' '}
        <a href={paths.finder}>Answer a few questions</a>, or look{' '}
        <a href={paths.kindsByNeed}>by what is hard</a>. You can also set{' '}
        <a href="#compare">two or three side by side</a>.
      </p>
      <nav aria-label="Letters">
        <ul class="letters">
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#letter-${letter.toLowerCase()}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, ofLetter]) => (
        <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`}>
          <h2 id={`letter-${letter.toLowerCase()}`} tabIndex={-1} class="kind-list__letter">
            {letter}
          </h2>
          <ul class="kind-list">
            {ofLetter.map((kind) => (
              <li key={kind.id}>
                <h3 class="kind-list__name">
                  <a href={paths.kind(kind.slug)}>{kind.name}</a>
                </h3>
                <p class="kind-list__about">{kind.what_it_is}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="compare">
        <h2 id="compare" tabIndex={-1}>
          Side by side
        </h2>
        <ChooseMore chosen={undefined} all={kinds} />
      </section>
    </>
  )
}

export interface NeedGroup {
  label: string
  needs: readonly { id: string; label: string; kinds: readonly Kind[] }[]
}

/** The same kinds under what is hard at the moment. */
export function KindsByNeed({ needGroups }: { needGroups: readonly NeedGroup[] }) {
  return (
    <>
      <h1>Kinds of support, by what is hard</h1>
      <p class="measure">
        Choose what is nearest. <a href={paths.kinds}>See all kinds, A to Z</a>
      </p>
      {needGroups.map((group, index) => (
        <section key={group.label} aria-labelledby={`group-${index}`}>
          <h2 id={`group-${index}`}>{group.label}</h2>
          {group.needs.map((need) => (
            <Details summary={need.label} key={need.id}>
              <QuietLinkList links={need.kinds.map(linkTo)} />
            </Details>
          ))}
        </section>
      ))}
    </>
  )
}

export const inGroupOrder = (kinds: readonly Kind[]): Kind[] =>
  kinds.toSorted(
    (one, other) =>
      groups.indexOf(one.group) - groups.indexOf(other.group) || (one.name < other.name ? -1 : 1),
  )
