import { directoryPaths } from '../../directory/index.ts'
import { paths } from '../paths.ts'
import { MailLink } from './contacts/contact-views.tsx'
import type { HubLine } from './hub-card.tsx'

/** Two kinds of people read a hub's page: who would like to belong, and who looks for help. Each is shown one way on. */
export function TakePart({ hub, resting }: HubLine) {
  const { name, slug, mailbox, demonstration } = hub
  return (
    <section aria-labelledby="take-part">
      <h2 id="take-part">Take part</h2>
      <h3>If you work or volunteer with people</h3>
      <p class="measure">
        Members know who else is there. They ask each other before they send somebody on, and keep this page
        right. Organisations get a page of their own here. If they like, members make the{' '}
        <a href={paths.commitments}>network’s commitments</a>.
      </p>
      <p class="measure">
        <a href={paths.joinHub(slug)}>Ask to join {name}</a>. You sign in first. If you have no sign-in yet,
        write to <MailLink to={mailbox} demonstration={demonstration} />: the hub can invite you.
        {resting && ' While the hub rests, an answer may take a while.'}
      </p>
      <h3>If you are looking for support</h3>
      <p class="measure">
        You do not have to join anything. <a href={directoryPaths.home}>Find support</a> near you, or{' '}
        <a href={paths.askHub(slug)}>ask this hub</a> where to begin.
      </p>
    </section>
  )
}
