import { Breadcrumbs, Details, InsetText, Tag } from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { paths } from '../../paths.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { PledgeHistory } from '../signing/pledge-history-view.tsx'
import { SignedCommitments } from '../signing/signed-commitments-view.tsx'
import { lastCommitments, type Signing } from '../signing/signing.ts'
import type { Listed } from './listed.ts'
import { listedFacts } from './listed-card.tsx'
import { reviewSentences } from './review-words.ts'

interface Props {
  listed: Listed
  signings: readonly Signing[]
  set: CommitmentSet
}

/** The public page of one member: their words, and when they last looked at them. No grade, and no claim about them. */
export function PledgePage({ listed, signings, set }: Props) {
  const standing = lastCommitments(signings).filter(({ plan }) => plan !== null)
  const signed = signings.find(({ kind }) => kind === 'adopted' || kind === 'reviewed')
  const others = set.commitments.filter(({ id }) => !standing.some(({ commitmentId }) => commitmentId === id))
  return (
    <>
      <Breadcrumbs items={[{ text: 'Commitments', href: paths.commitments }, { text: listed.name }]} />
      {listed.demonstration && (
        <p>
          <Tag>Demonstration</Tag> This member is made up.
        </p>
      )}
      <h1>{listed.name}</h1>
      <p class="quiet">
        {listedFacts(listed).join(' · ')}
        {listed.slug && (
          <>
            {' · '}
            <a href={paths.organisation(listed.slug)}>About them</a>
          </>
        )}
      </p>
      <InsetText>
        {reviewSentences(listed).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </InsetText>
      <p class="measure">
        These are their own words on what they will do. The network does not check or certify them.
        {signed && listed.kind === 'organisation' && (
          <>
            {' '}
            Signed by {signed.signer.name}
            {signed.signer.role && `, ${signed.signer.role}`}, on {longDate(signed.signedOn)}.
          </>
        )}
      </p>
      <SignedCommitments commitments={standing} />
      {others.length > 0 && (
        <section aria-labelledby="not-among">
          <h2 id="not-among">Not among their commitments at the moment</h2>
          <ul>
            {others.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <p class="small quiet">Members begin with what they can.</p>
        </section>
      )}
      <Details summary="Earlier years">
        <PledgeHistory signings={signings} />
      </Details>
      <p>
        <a href={paths.checkMark(listed.code)}>Check the mark of {listed.name}</a>
      </p>
    </>
  )
}
