import type { Site } from '../../platform/site/site.ts'
import { WhoRunsThis } from './who-runs-this.tsx'

export function Accessibility({ site }: { site: Site }) {
  return (
    <>
      <h1>Accessibility</h1>
      <p class="lead">
        We want everybody to be able to use this site, also on an old phone or with a poor connection.
      </p>

      <h2>What we aim at</h2>
      <p>
        The Web Content Accessibility Guidelines, version 2.2, at level AA. We do not say that we meet them
        all. That needs people to try it.
      </p>
      <ul>
        <li>Everything works with a keyboard alone.</li>
        <li>Everything works without JavaScript. Only the quick exit does less then.</li>
        <li>You can make the text twice as large. Pages fit a screen 320 pixels wide.</li>
        <li>There is a light and a dark look. Your device decides which.</li>
        <li>Nothing moves, plays or counts down by itself.</li>
        <li>We write in short sentences and plain words.</li>
      </ul>

      <h2>How it was tested</h2>
      <p>Programs test it each time that the software changes:</p>
      <ul>
        <li>axe-core looks for faults on each kind of page, in light and dark.</li>
        <li>The contrast of our colours is measured.</li>
        <li>The HTML is checked against the standard.</li>
        <li>The length of sentences is measured on these pages and on urgent help.</li>
      </ul>

      <h2>What has not been tested yet</h2>
      <ul>
        <li>No disabled people have been asked to try it yet.</li>
        <li>No people with lived experience have been asked to try it yet.</li>
        <li>It has not been tried with screen readers or voice control.</li>
        <li>It has been tried in Chromium only, not yet in Safari or Firefox.</li>
        <li>
          Three guides are in Easy Read style. They have no pictures yet, and people with learning
          disabilities have not tested them.
        </li>
        <li>There is no British Sign Language or Welsh yet.</li>
      </ul>
      <p>
        Programs find only some faults. Research with people is needed, with pay and support for those who
        take part.
      </p>

      <h2>If something does not work for you</h2>
      <p>
        That is a fault of ours. Please tell the network that runs this site. If you need a helpline now, each
        can be reached without this site.
      </p>
      <WhoRunsThis site={site} />
    </>
  )
}
