import { QuietLinkList } from '../../design-system/index.ts'
import { paths } from '../paths.ts'

interface Props {
  back: string
  /** Guides that say the word which this person likes. */
  understand: string
  safeEnding: string
}

/** Ways on that press nobody; doing nothing is one of them. */
export function FinderWaysOn({ back, understand, safeEnding }: Props) {
  return (
    <section aria-labelledby="on">
      <h2 id="on">Ways on</h2>
      <QuietLinkList
        links={[
          { href: back, text: 'Change your answers' },
          {
            href: paths.finder,
            text: 'Look again with fewer answers',
            note: 'Begin anew, and leave out what you like',
          },
          { href: understand, text: 'Understand what is happening', note: 'Short guides in plain words' },
          { href: paths.kinds, text: 'Look through all kinds of support' },
        ]}
      />
      <p class="measure">
        You can come back another day. You can also do nothing for now; that is a choice too. {safeEnding}
      </p>
    </section>
  )
}
