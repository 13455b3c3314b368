import { Button, InsetText } from '../../../design-system/index.ts'
import type { Knock } from '../../../platform/auth/door.ts'
import type { Answer } from '../../../platform/http/answer.ts'
import { many } from '../../../platform/http/route.ts'
import { paths } from '../../paths.ts'
import { KeepsNoSignIn, SignInForm } from '../sign-in-views.tsx'
import { wayBack } from '../way-back-rules.ts'

/** Long texts are shown, so that they can be copied; everything is sent again as it was. */
const SHOWN_FROM = 20

function WhatWasWritten({ knock }: { knock: Knock }) {
  const fields = Object.entries(knock.form).flatMap(([name, value]) =>
    many(value).map((each) => ({ name, value: each })),
  )
  return (
    <>
      <h1>You were signed out while you were writing</h1>
      <p class="lead">Nothing is lost. What you wrote is still on this page.</p>
      <ol>
        <li>
          <a href={paths.signIn} target="_blank" rel="noopener">
            Sign in, in a new tab
          </a>
        </li>
        <li>Come back to this page.</li>
        <li>Send it again.</li>
      </ol>
      {fields
        .filter(({ value }) => value.length >= SHOWN_FROM)
        .map(({ name, value }) => (
          <InsetText key={name}>{value}</InsetText>
        ))}
      <form method="post" action={knock.path}>
        {fields.map(({ name, value }, at) => (
          <input key={`${name}${at}`} type="hidden" name={name} value={value} />
        ))}
        <Button>Send it again</Button>
      </form>
    </>
  )
}

/** What a stranger sees in place of a member's page. Whoever was writing keeps what they wrote (check 40). */
export function pleaseSignIn(knock: Knock): Answer {
  const isForm = knock.method === 'POST' && Object.keys(knock.form).length > 0
  const body = isForm ? (
    <WhatWasWritten knock={knock} />
  ) : (
    <>
      <h1>Please sign in</h1>
      <p class="lead">This page is for people who belong to the network.</p>
      {knock.isPlainHttp && <KeepsNoSignIn />}
      <SignInForm email="" to={wayBack(knock.path)} />
    </>
  )
  return {
    kind: 'page',
    status: 401,
    page: { title: 'Sign in', body, scripts: isForm ? [] : ['passkey-sign-in.browser.ts'] },
  }
}
