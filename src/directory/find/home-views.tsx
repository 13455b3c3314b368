import { QuietLinkList } from '../../design-system/index.ts'
import { guidancePaths } from '../../guidance/index.ts'
import { paths } from '../paths.ts'
import { emptyForm, FindForm } from './find-form-view.tsx'

export interface HomeModel {
  isDemonstration: boolean
}

/** One thing to do, and three ways on for somebody who cannot do it yet. */
export function Home({ isDemonstration }: HomeModel) {
  return (
    <>
      <h1 class="home__heading">Find support you can reach</h1>
      <p class="home__lead">
        After something hard in childhood: for you, your child or someone you support. You choose what to say.
      </p>
      <FindForm model={emptyForm} />
      {isDemonstration && (
        <p class="quiet small">
          This is a demonstration. Most services here are made up. The helplines are real.
        </p>
      )}
      <section class="home__ways" aria-labelledby="other-ways">
        <h2 id="other-ways">Other ways on</h2>
        <QuietLinkList
          links={[
            {
              href: guidancePaths.finder,
              text: 'Not sure what would help',
              note: 'A few questions. You choose what to say',
            },
            {
              href: guidancePaths.urgentHelp,
              text: 'Someone to talk to now',
              note: 'Helplines that are open day and night',
            },
            {
              href: guidancePaths.guides,
              text: 'Understand what is happening',
              note: 'Short guides in plain words, for every age',
            },
            { href: paths.areas, text: 'Look by area', note: 'Services that cover a council or a nation' },
          ]}
        />
      </section>
      <p class="quiet small">
        We do not keep what you type, and set no cookies.{' '}
        <a href={guidancePaths.stayingSafe}>How this site keeps your visit private</a>
      </p>
    </>
  )
}
