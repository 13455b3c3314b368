import { BackLink, InsetText } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import { stateWords } from '../pledge/pledge.ts'
import type { Listed } from '../register/listed.ts'
import { reviewSentences } from '../register/review-words.ts'

/** Where the mark leads: how things stand today, and what the mark does and does not say. */
export function CheckMark({ listed }: { listed: Listed }) {
  const isGood = stateWords[listed.state].hasMark
  return (
    <>
      <BackLink href={paths.pledge(listed.code)}>The commitments of {listed.name}</BackLink>
      <h1>{isGood ? 'Yes, this mark is in use' : 'This mark is resting'}</h1>
      <InsetText>
        <p>
          <strong>{listed.name}</strong>
        </p>
        {reviewSentences(listed).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {!isGood && <p>Until they review them, they do not use the mark.</p>}
      </InsetText>
      {isGood && (
        <p>
          <img
            class="membership-mark"
            src={paths.pledgeMark(listed.code)}
            alt={`The mark of ${listed.name}`}
          />
        </p>
      )}
      <h2>What the mark says</h2>
      <ul>
        <li>They have made commitments with this network, in words that you can read.</li>
        <li>They last looked at them in the year on the mark.</li>
      </ul>
      <h2>What it does not say</h2>
      <ul>
        <li>It is not a certificate, a grade or an inspection.</li>
        <li>
          It does not say how it feels to use them. You can tell us, in private, on the page of a service.
        </li>
      </ul>
    </>
  )
}

/** The same for whoever stepped back, left, chose not to be listed or was never there. */
export function NotListed() {
  return (
    <>
      <h1>Nobody is listed here now</h1>
      <p class="measure">
        Perhaps a letter of the address is missing. Or a member has stepped back, moved or closed. That is
        their choice, and says nothing bad about them. If you came from a mark, it is no longer in use.
      </p>
      <p>
        <a href={paths.commitments}>Everybody who has made commitments</a>
      </p>
    </>
  )
}
