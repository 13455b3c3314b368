import { NumberedSteps, SummaryList } from '../../design-system/index.ts'
import { paths } from '../paths.ts'

type Props = {
  /** Where the exit leads, as people read it: "www.bbc.co.uk". */
  exitSite: string
  /** The short name of the network. */
  network: string
}

/** Says what the exit does and what it does not, because trusting it too far is a danger of its own. */
export function StayingSafe({ exitSite, network }: Props) {
  return (
    <>
      <h1>Staying safe on this site</h1>
      <p class="lead">What this site does to keep your visit private, and what it cannot do.</p>
      <p>
        Does somebody check your phone or computer? If you can, use a device that they do not use. A library,
        a friend or a phone at work may be safer.
      </p>

      <h2 id="leaving">Leaving quickly</h2>
      <p>“Exit this page” is at the top of every page. It stays in view while you scroll.</p>
      <NumberedSteps
        steps={[
          {
            body: 'Press “Exit this page”. Or press the Shift key three times, with less than five seconds between.',
          },
          { body: 'The screen goes blank at once.' },
          { body: `A page of another site opens: ${exitSite}.` },
          { body: 'The Back button then shows nothing of this site in that tab.' },
        ]}
      />
      <p>
        What you typed and did not send is lost when you leave. To come back, open the first page again: note
        the address somewhere safe, or remember the name {network}.
      </p>

      <h2 id="limits">What the exit does not do</h2>
      <ul>
        <li>
          <strong>It does not erase your browser’s history.</strong> Pages that you opened before may still be
          listed there.
        </li>
        <li>Only this tab changes. Other tabs and windows stay as they are.</li>
        <li>
          It needs JavaScript to blank the screen and to count the Shift key. Without it, the exit is an
          ordinary link, and Back shows this site again.
        </li>
        <li>On a phone there is no Shift key to press. Use the button.</li>
        <li>It cannot stop a program that watches the device.</li>
        <li>We have tried it in Chromium. Other browsers may do some of this differently.</li>
      </ul>
      <p>
        <a href={paths.beforeYouStart}>A short page to read first, about the exit</a>
      </p>

      <h2 id="history">Your browser’s history</h2>
      <p>
        A private or incognito window keeps no list of the pages that you opened. Open one before you come
        here. Close it when you are done. Files that you save stay on the device.
      </p>
      <p>
        In an ordinary window, you can take single pages out of the history. Look for “History” in the menu of
        your browser.
      </p>
      <p>
        <strong>Take care with clearing everything.</strong> An empty history can itself make somebody ask
        why. It can also sign you out of other sites. You may want to remove only these pages, and leave the
        rest.
      </p>
      <p>Nobody can be sure to remove every trace from a device.</p>

      <h2 id="watched">If somebody watches the device</h2>
      <p>
        Some people put a program on another person’s phone to see what it does. A private window does not
        stop that. Signs can be that they know what you read or wrote, or where you were.
      </p>
      <p>
        You could use another phone, or ring from somewhere else. Taking such a program away may be noticed. A
        helpline can think it through with you first.
      </p>

      <h2 id="here">What this site keeps</h2>
      <SummaryList
        rows={[
          { key: 'What you type', value: 'Not kept, and not in the address of a page.' },
          {
            key: 'Your results',
            value:
              'They open by a long link for one hour. Anybody who has that link in the hour can see the results. Then it stops working.',
          },
          {
            key: 'Cookies',
            value: 'None. Nothing is stored in your browser, but one mark when you use the exit.',
          },
          {
            key: 'That mark',
            value: 'It lets Back stay empty. It goes when you close the tab or come back.',
          },
        ]}
      />
      <p>
        <a href={paths.privacy}>More about privacy</a>
      </p>

      <h2 id="calls">Calls, texts and paper</h2>
      <ul>
        <li>A call stays in the phone’s call log, even when it is free. You can delete single calls.</li>
        <li>A text stays on the phone until you delete it.</li>
        <li>Some numbers show on the phone bill. Where we know, we say so beside the number.</li>
        <li>A page that you print leaves paper. Think of where you can keep it.</li>
        <li>A printer at work or in a library may keep a copy for a while.</li>
      </ul>
      <p>
        <a href={paths.urgentHelp}>Urgent help</a> works without any of this.
      </p>
    </>
  )
}
