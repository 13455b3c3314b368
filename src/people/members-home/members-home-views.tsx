import { Button, InsetText, QuietLinkList } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { HomePart } from '../people-parts.ts'

interface Props {
  name: string
  sections: readonly HomePart[]
  desks: { href: string; text: string }[]
  needsSecondStep: boolean
}

export function Home({ name, sections, desks, needsSecondStep }: Props) {
  const waiting = sections.flatMap(({ things }) => things)
  return (
    <>
      <h1>Hello, {name}</h1>
      {needsSecondStep && (
        <InsetText>
          What you look after opens after one more step. <a href={paths.secondStep}>Take it now</a>
        </InsetText>
      )}
      {waiting.length === 0 && <p class="lead">Nothing is waiting for you today.</p>}
      {sections.map(({ heading, things, empty }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {things.length > 0 ? <QuietLinkList links={things} label={heading} /> : <p>{empty}</p>}
        </section>
      ))}
      {desks.length > 0 && (
        <section>
          <h2>What you look after</h2>
          <QuietLinkList links={desks} label="What you look after" />
        </section>
      )}
      <section>
        <h2>You</h2>
        <QuietLinkList
          label="You"
          links={[
            { href: paths.me, text: 'My details and my data' },
            { href: paths.mySignIns, text: 'Where I am signed in' },
          ]}
        />
        <form method="post" action={paths.signOut}>
          <Button look="secondary">Sign out</Button>
        </form>
      </section>
    </>
  )
}
