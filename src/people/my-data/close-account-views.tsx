import { Button, ButtonLink, Checkboxes, FormPage, InsetText } from '../../design-system/index.ts'
import { paths } from '../paths.ts'

interface CloseProps {
  /** What would be left without anybody. */
  lacks?: readonly { words: string; href: string; deed: string }[]
  error?: string | undefined
}

export function CloseAccount({ lacks = [], error }: CloseProps) {
  return (
    <FormPage
      errors={{ sure: error }}
      back={{ href: paths.me, text: 'My details' }}
      heading="Close my account"
    >
      <p class="lead">You can leave at any time. Nobody is told why.</p>
      <ul>
        <li>
          Your account, your name, your address and what you wrote about yourself are deleted at once, from
          every list of people too.
        </li>
        <li>It cannot be brought back. You can be invited again.</li>
        <li>
          What stays: the record of what you did for the network, under the name you had then. It keeps the
          network honest. What you signed for an organisation stays with it, without your name.
        </li>
        <li>Finding support needs no account. It works as before.</li>
      </ul>
      {lacks.map(({ words, href, deed }) => (
        <InsetText key={href}>
          <p>
            {words} <a href={href}>{deed}</a>
          </p>
        </InsetText>
      ))}
      <p>
        You may like to keep <a href={paths.me}>a copy of everything about you</a> first.
      </p>
      <form method="post" action={paths.close}>
        <Checkboxes
          name="sure"
          legend="Are you sure?"
          items={[{ value: 'yes', text: 'Yes, close my account and delete this' }]}
          error={error}
        />
        <Button look="warning">Close my account</Button>
      </form>
      <ButtonLink href={paths.me} look="secondary">
        Keep my account
      </ButtonLink>
    </FormPage>
  )
}

export function AccountClosed() {
  return (
    <>
      <h1>Your account is closed</h1>
      <p class="lead">
        What we kept about you is deleted, but for the record of what you did for the network. Thank you for
        the time that you were here.
      </p>
      <p>
        <a href="/">Go to the first page</a>
      </p>
    </>
  )
}
