import { Button, ChoiceItem, Details, QuietLinkList } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { groups, type Kind } from './kind.ts'

type Listed = { kinds: readonly Kind[] }

const linkTo = (kind: Kind) => ({ href: paths.kind(kind.slug), text: kind.name, note: kind.what_it_is })

/** Every kind of support, A to Z, with boxes to set two or three side by side. */
export function KindList({ kinds }: Listed) {
  return (
    <>
      <h1>Kinds of support</h1>
      <p class="measure">
        What there is, in plain words. Nothing here tells you what to do. Not sure where to begin?{' '}
        <a href={paths.finder}>Answer a few questions</a>, or look{' '}
        <a href={paths.kindsByNeed}>by what is hard</a>.
      </p>
      <form method="post" action={paths.compare} autocomplete="off" aria-label="Compare kinds of support">
        <ul class="kind-list">
          {kinds.map((kind) => (
            <li key={kind.id}>
              <h2 class="kind-list__name">
                <a href={paths.kind(kind.slug)}>{kind.name}</a>
              </h2>
              <p>{kind.what_it_is}</p>
              <div class="govuk-checkboxes govuk-checkboxes--small">
                <ChoiceItem
                  kind="checkboxes"
                  id={`compare-${kind.slug}`}
                  name="kind"
                  choice={{
                    value: kind.slug,
                    text: (
                      <>
                        Compare<span class="govuk-visually-hidden"> {kind.name}</span>
                      </>
                    ),
                  }}
                  checked={false}
                />
              </div>
            </li>
          ))}
        </ul>
        <p>Choose two or three to see them side by side.</p>
        <Button>Compare</Button>
      </form>
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
