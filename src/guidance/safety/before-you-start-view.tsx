import { ButtonLink, NumberedSteps } from '../../design-system/index.ts'
import { paths } from '../paths.ts'

type Props = { exitSite: string; network: string }

/** One page that can be read first; nobody is sent through it (safety guide 1.5: it works less, the more it is seen). */
export function BeforeYouStart({ exitSite, network }: Props) {
  return (
    <>
      <h1>Before you start</h1>
      <p class="lead">You can leave this site in one press.</p>
      <NumberedSteps
        steps={[
          {
            heading: 'Press “Exit this page”',
            body: `It is at the top of every page. A page of ${exitSite} opens instead of this one.`,
          },
          {
            heading: 'Or press Shift three times',
            body: 'This works on a keyboard, with less than five seconds between.',
          },
          {
            heading: 'To come back',
            body: `Open the first page of ${network} again. What you had not sent is gone.`,
          },
        ]}
      />
      <p>
        <strong>The exit does not erase your browser’s history.</strong> Pages from before may still be listed
        there. In a private window, no list is kept.
      </p>
      <p>Nothing that you type is kept. You choose what to say, and you can stop at any point.</p>
      <p>
        <ButtonLink href={paths.start}>Find support</ButtonLink>
      </p>
      <p>
        <a href={paths.stayingSafe}>More about staying safe on this site</a>
      </p>
    </>
  )
}
