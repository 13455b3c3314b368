import { SummaryList } from '../../design-system/index.ts'
import type { AboutAccounts } from '../guidance-parts.ts'

/** For people who work together here. Whoever looks for support has no account. */
export function PrivacyOfAccounts({ kept, complaint }: AboutAccounts) {
  return (
    <>
      <h2 id="accounts">If you have an account</h2>
      <p>
        Accounts are for people who work together in the network. They join by invitation. Nobody needs one to
        find support.
      </p>
      <p>
        While you have one, we keep your name, your address, your roles and what you do for the network. Other
        members see your name. Your address is shown only to people who look after the network.
      </p>
      <p>
        We set a cookie when you sign in, and none before. It goes when you sign out, or when you use the
        exit.
      </p>
      <p>The rest goes by itself:</p>
      <SummaryList rows={kept.map(({ what, words }) => ({ key: what, value: words }))} />
      <p>
        You can take away a copy of everything about you, correct it, and close your account, at any time and
        without a reason. Closing it deletes everything at once. One record stays: what you did for the
        network, under the name you had then.
      </p>
      <h2 id="complaint">If something is wrong</h2>
      <p>
        <a href={complaint}>Tell us that something is wrong with how your data is handled</a>. You need no
        account for it. We answer within 30 days. You can also go to the Information Commissioner, before us
        or after.
      </p>
    </>
  )
}
