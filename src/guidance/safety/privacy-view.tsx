import { SummaryList } from '../../design-system/index.ts'
import type { Site } from '../../platform/site/site.ts'
import type { AboutAccounts } from '../guidance-parts.ts'
import { paths } from '../paths.ts'
import { PrivacyOfAccounts } from './privacy-of-accounts-view.tsx'
import { WhoRunsThis } from './who-runs-this.tsx'

interface Props {
  site: Site
  accounts?: AboutAccounts | undefined
}

export function Privacy({ site, accounts }: Props) {
  return (
    <>
      <h1>Privacy</h1>
      <p class="lead">You do not need an account. We keep nothing that you type to find support.</p>

      <h2>What happens to your words</h2>
      <SummaryList
        rows={[
          {
            key: 'Your words',
            value: 'Read in memory to find services, then gone. They are in no list, log or address.',
          },
          {
            key: 'Your place',
            value:
              'A full postcode is used once, to find the council. Then only the wider area stays in your link.',
          },
          {
            key: 'Your results link',
            value: 'It holds your search, locked with a key. It opens for one hour. We keep no copy.',
          },
          {
            key: 'Telling us of a problem',
            value:
              'What you write about a listing is kept, so that somebody can mend it. You need not give a name.',
          },
        ]}
      />

      <h2>Cookies and storage</h2>
      <p>
        Public pages set no cookies. They store nothing in your browser, with one exception. When you use the
        exit, a mark is put in that tab, so that Back shows nothing. It goes when the tab is closed.
      </p>
      <p>Pages load nothing from other companies: no fonts, no maps, no counters, no social media.</p>

      <h2>What is counted</h2>
      <p>
        For each page that is asked for, one line is written. It says which kind of page it was, when, and how
        long it took. It holds no address of yours, no words and no place.
      </p>
      <p>
        To keep the site up, your internet address is held in memory for about a minute. It is used to slow
        down floods of requests. It is not written down by this software.
      </p>
      <p>
        The people who run this site may have other machines in front of it. They decide what those write
        down. Ask them, if it matters to you.
      </p>

      {accounts && <PrivacyOfAccounts {...accounts} />}

      <WhoRunsThis site={site} />

      <h2>Other sites and calls</h2>
      <p>
        A link to another site does not tell it that you came from here. What happens there is up to that
        site. A call stays in your phone’s call log.
      </p>
      <p>
        <a href={paths.stayingSafe}>Staying safe on this site</a> says what is left on your device.
      </p>
    </>
  )
}
