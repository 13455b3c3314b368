import { Button, InsetText, Pagination, PostForm, Select, TextInput } from '../../../design-system/index.ts'
import { counted } from '../../../platform/numbers/counted.ts'
import { sectors } from '../../organisations/organisation.ts'
import { paths } from '../../paths.ts'
import { CommitmentList } from '../set/commitment-list-view.tsx'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { CommitmentsFoot } from '../set/commitments-foot.tsx'
import type { Listed } from './listed.ts'
import { ListedCard } from './listed-card.tsx'
import { LONGEST_NAME } from './register-form.ts'
import type { RegisterSearch } from './register-rules.ts'

export interface Found {
  /** How many are in the register, before the search. */
  all: number
  found: readonly Listed[]
  shown: readonly Listed[]
  search: RegisterSearch
  hubs: readonly { slug: string; name: string }[]
  previous: string | undefined
  next: string | undefined
}

function SearchForm({ search, hubs }: Pick<Found, 'search' | 'hubs'>) {
  return (
    <PostForm action={paths.commitments}>
      <TextInput name="name" label="Name, or part of it" value={search.name} maxLength={LONGEST_NAME} />
      <Select
        name="sector"
        label="Field of work"
        value={search.sector}
        options={[{ value: '', text: 'Any' }, ...sectors]}
      />
      <Select
        name="hub"
        label="Hub"
        value={search.hub}
        options={[{ value: '', text: 'Any' }, ...hubs.map(({ slug, name }) => ({ value: slug, text: name }))]}
      />
      <Button look="secondary">Look in the register</Button>
    </PostForm>
  )
}

function Results({ all, found, shown, search, previous, next }: Found) {
  if (all === 0)
    return (
      <InsetText>
        <p>Nobody has made the commitments here yet. Organisations and people stand here once they have.</p>
      </InsetText>
    )
  if (found.length === 0)
    return (
      <InsetText>
        <p>
          None of the {counted(all, 'member')} fits that.{' '}
          <a href={`${paths.commitments}#who`}>See all of them</a>
        </p>
      </InsetText>
    )
  const isNarrowed = Object.values(search).some((asked) => asked !== '')
  return (
    <>
      <p>
        {counted(found.length, 'member')}
        {isNarrowed && (
          <>
            {' '}
            of {all}. <a href={`${paths.commitments}#who`}>See all of them</a>
          </>
        )}
      </p>
      {shown.map((listed) => (
        <ListedCard key={listed.code} listed={listed} />
      ))}
      {(previous || next) && <Pagination previous={previous} next={next} label="Pages of the register" />}
    </>
  )
}

const Register = (found: Found) => (
  <section aria-labelledby="who">
    <h2 id="who">Who has made them</h2>
    <p class="measure">
      What stands here are promises, in each member’s own words. Nobody has checked or certified them.
    </p>
    <SearchForm {...found} />
    <Results {...found} />
  </section>
)

export function CommitmentsPage({ set, ...found }: Found & { set: CommitmentSet }) {
  return (
    <>
      <h1>{set.heading}</h1>
      <p class="lead measure">{set.introduction}</p>
      <p>
        <a href="#who">Who has made them</a> · <a href={paths.keptInNetwork}>How many keep each of them</a>
      </p>
      <CommitmentList set={set} />
      <p>
        For the last one: <a href={paths.asking}>words for asking</a>, letters to begin with.
      </p>
      <Register {...found} />
      <CommitmentsFoot set={set} />
    </>
  )
}

/** What a search found, without the commitments above it. */
export function RegisterFound(found: Found) {
  return (
    <>
      <h1>Members and their commitments</h1>
      <p>
        <a href={paths.commitments}>What the network commits to</a>
      </p>
      <Register {...found} />
    </>
  )
}
