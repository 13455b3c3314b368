import { ButtonLink, QuietLinkList } from '../../design-system/index.ts'
import { paths } from '../paths.ts'

/** A link of the finder rests for an hour and then holds nothing. That is nobody's mistake. */
export function FinderClosed() {
  return (
    <>
      <h1>This page has closed</h1>
      <p class="measure">
        Your answers stay in the address for an hour, locked, and then they are gone. This keeps them private.
        You can begin again, and leave out what you like.
      </p>
      <ButtonLink href={paths.finder}>Begin again</ButtonLink>
      <QuietLinkList
        links={[
          { href: paths.kinds, text: 'Look through all kinds of support' },
          { href: paths.start, text: 'Find support' },
        ]}
      />
    </>
  )
}
