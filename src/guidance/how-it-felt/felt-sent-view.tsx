import { InsetText } from '../../design-system/index.ts'
import { paths } from '../paths.ts'

export function FeltSent({ fetch, back }: { fetch: string | null; back: string }) {
  return (
    <>
      <h1>Thank you</h1>
      <p class="measure">
        We have it. Somebody who looks after this network reads it. If they change something because of you,
        they may not be able to tell you who else asked.
      </p>
      {fetch !== null && (
        <InsetText>
          <p>Your five words:</p>
          <p class="lead">
            <strong>{fetch}</strong>
          </p>
          <p>
            Write them down if that is safe. In two weeks or so,{' '}
            <a href={paths.feltAnswer}>fetch the answer here</a>. We do not promise a day.
          </p>
        </InsetText>
      )}
      <p>
        <a href={back}>Go back</a> or <a href={paths.start}>find support</a>
      </p>
    </>
  )
}
