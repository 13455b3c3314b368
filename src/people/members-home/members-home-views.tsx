import { Button, ButtonLink, DoneNote, InsetText, QuietLinkList } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { HomeThing } from '../people-parts.ts'
import type { HomeModel } from './members-home-rules.ts'

interface Props extends HomeModel {
  name: string
  needsSecondStep: boolean
  done: string | undefined
}

type Links = readonly HomeThing[]

/** From 1024 px what is for oneself stands beside what is for others. */
export function Home({ name, done, needsSecondStep, waiting, begin, later, sections, desks }: Props) {
  return (
    <>
      <DoneNote done={done} />
      <h1>Hello, {name}</h1>
      <div class="first-page">
        <div>
          {needsSecondStep && (
            <InsetText>
              People trust you with what they write, so what you look after opens after one more step: a
              passkey, or a code from an app. <a href={paths.secondStep}>Take it now</a>
            </InsetText>
          )}
          {begin ? <Begin begin={begin} /> : <TodayAndNext things={waiting} isKnown={!needsSecondStep} />}
          <Section heading="Later, if you like" links={later} />
          {sections.map(({ heading, things, empty }) => (
            <Section key={heading} heading={heading} links={things} empty={empty} />
          ))}
        </div>
        <div>
          <Section heading="What you look after" links={desks} />
          <Section
            heading="You"
            links={[
              { href: paths.me, text: 'My details and my data' },
              { href: paths.mySignIns, text: 'Where I am signed in' },
            ]}
          />
          <form method="post" action={paths.signOut}>
            <Button look="secondary">Sign out</Button>
          </form>
        </div>
      </div>
    </>
  )
}

/** `isKnown`: before their second step nobody can be told what waits at the hubs that they look after. */
function TodayAndNext({ things, isKnown }: { things: Links; isKnown: boolean }) {
  if (things.length > 0) return <Section heading="Today and next" links={things} />
  return isKnown ? <p class="lead">Nothing is waiting for you today.</p> : null
}

const Begin = ({ begin: { text, href, about } }: { begin: NonNullable<Props['begin']> }) => (
  <>
    <p class="lead">Welcome. It is good that you are here.</p>
    <p class="measure">{about}</p>
    <ButtonLink href={href}>{text}</ButtonLink>
  </>
)

interface SectionProps {
  heading: string
  links: Links
  /** Said where there are none; without it, the section is not there. */
  empty?: string
}

function Section({ heading, links, empty }: SectionProps) {
  if (links.length === 0 && !empty) return null
  return (
    <section>
      <h2>{heading}</h2>
      {links.length > 0 ? <QuietLinkList links={[...links]} label={heading} /> : <p>{empty}</p>}
    </section>
  )
}
