import { InsetText } from '../../design-system/index.ts'
import { paths } from '../paths.ts'

// The words are in the address, sealed, and the address is in the history of the browser: long enough to write them down,
// and short for whoever looks through the history later.
export const MINUTES_TO_WRITE_DOWN = 10

export function FeltClosed() {
  return (
    <>
      <h1>This page has closed</h1>
      <p class="measure">
        What you told us has arrived. Words that open an answer are shown for {MINUTES_TO_WRITE_DOWN} minutes,
        so that nobody else finds them here later.
      </p>
      <p>
        If you wrote them down, you can <a href={paths.feltAnswer}>read the answer</a>. Without them we cannot
        find it. You can tell us again and ask for new words.
      </p>
    </>
  )
}

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
            Write them down now, if that is safe. This page shows them for {MINUTES_TO_WRITE_DOWN} minutes,
            and we cannot send them to you.
          </p>
        </InsetText>
      )}
      {fetch !== null && (
        <section aria-labelledby="come-back" class="measure">
          <h2 id="come-back">How to read your answer</h2>
          <ol>
            <li>Come back in two weeks or so. We do not promise a day.</li>
            <li>
              Open <a href={paths.feltAnswer}>Read an answer</a>. Its link stands at the foot of every guide,
              under “About this page”. Or type {paths.feltAnswer} after the name of this site.
            </li>
            <li>Type your five words. The answer is there, or it says that there is none yet.</li>
          </ol>
          <p>Anybody who has the five words can read the answer. Nobody can see from it who you are.</p>
        </section>
      )}
      <p>
        <a href={back}>Go back</a> or <a href={paths.start}>find support</a>
      </p>
    </>
  )
}
