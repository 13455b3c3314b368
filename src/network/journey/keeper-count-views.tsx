import {
  BackLink,
  Breadcrumbs,
  Details,
  InsetText,
  QuietLinkList,
  SummaryList,
  Table,
} from '../../design-system/index.ts'
import { peopleCountWords } from '../../platform/numbers/people-count-rules.ts'
import { paths } from '../paths.ts'
import type { Hub } from '../tables.ts'
import { HowWeCount } from './how-we-count.tsx'
import type { Kept } from './keeper-count-rules.ts'
import { keptWords, organisationsWords, teamsWords } from './keeper-count-words.ts'

interface Props {
  rows: readonly { name: string; kept: Kept }[]
  /** Who keeps at least one. */
  any: { organisations: number; teams: number }
}

/** Whether there is anything to show; few people alone are never told from none. */
const isEmpty = ({ rows, any }: Props): boolean =>
  any.organisations + any.teams === 0 && rows.every(({ kept }) => kept.people.kind === 'few')

/** In sentences, which fit any screen; the table of the same numbers is one click away. */
const KeptList = ({ rows, caption }: Pick<Props, 'rows'> & { caption: string }) => (
  <>
    <SummaryList rows={rows.map(({ name, kept }) => ({ key: name, value: keptWords(kept) }))} />
    <Details summary="The same as a table">
      <Table
        id="kept"
        caption={caption}
        columns={[
          { heading: 'Commitment' },
          { heading: 'Organisations', numeric: true },
          { heading: 'Teams', numeric: true },
          { heading: 'People', numeric: true },
        ]}
        rows={rows.map(({ name, kept: { organisations, teams, people } }) => [
          ...[name, organisations, teams, peopleCountWords(people)],
        ])}
        firstCellIsHeader
      />
    </Details>
  </>
)

export function KeptInNetwork({ hubs, ...counts }: Props & { hubs: readonly Hub[] }) {
  const { rows, any } = counts
  return (
    <>
      <Breadcrumbs items={[{ text: 'Commitments', href: paths.commitments }, { text: 'Who keeps them' }]} />
      <h1>How many keep each commitment</h1>
      {isEmpty(counts) ? (
        <InsetText>
          <p>
            No organisation or team keeps commitments up to date at the moment. They are counted here once
            some do.
          </p>
        </InsetText>
      ) : (
        <>
          <p class="lead measure">
            In the whole network, {organisationsWords(any.organisations)} and {teamsWords(any.teams)} keep at
            least one commitment up to date.
          </p>
          <KeptList rows={rows} caption="The whole network" />
        </>
      )}
      <section aria-labelledby="areas">
        <h2 id="areas">The same in one area</h2>
        <QuietLinkList
          columns
          links={hubs.map(({ slug, name }) => ({ href: paths.keptInArea(slug), text: name }))}
        />
      </section>
      <HowWeCount isWhole />
    </>
  )
}

export function KeptInArea({ hub, ...counts }: Props & { hub: Hub }) {
  const { rows, any } = counts
  return (
    <>
      <BackLink href={paths.hub(hub.slug)}>{hub.name}</BackLink>
      <h1>How many keep each commitment</h1>
      {isEmpty(counts) ? (
        <InsetText>
          <p>
            No organisation or team in the area of {hub.name} keeps commitments up to date at the moment. They
            are counted here once some do.
          </p>
          <p>
            <a href={paths.commitments}>Read what members commit to</a>
          </p>
        </InsetText>
      ) : (
        <>
          <p class="lead measure">
            In the area of {hub.name}, {organisationsWords(any.organisations)} and {teamsWords(any.teams)}{' '}
            keep at least one commitment up to date.
          </p>
          <KeptList rows={rows} caption={hub.name} />
        </>
      )}
      <p>
        <a href={paths.keptInNetwork}>The same for the whole network</a>
      </p>
      <HowWeCount />
    </>
  )
}
