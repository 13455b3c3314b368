import { InsetText } from '../../design-system/index.ts'

/** Why it could not be kept, though nothing is wrong with it. */
export type NotKept = 'away' | 'too_much'

const words: Record<NotKept, string> = {
  away: 'Please wait a minute, then send it again.',
  too_much: 'A lot came from this connection in a short time. Please wait ten minutes, then send it again.',
}

/** Above a form that is given back with all that somebody wrote. */
export const NotKeptNote = ({ why }: { why: NotKept }) => (
  <InsetText>
    <p role="alert">
      <strong>We could not keep this yet. All that you wrote is still below.</strong> {words[why]} It is not
      something that you did.
    </p>
    <p>You can also copy your words, if you have a safe place for them. We have kept nothing.</p>
  </InsetText>
)
