import { type Answer, page } from '../../platform/http/answer.ts'
import { NotFound } from '../../platform/http/route.ts'
import { listOutbox } from '../../platform/mail/mail-queries.ts'
import type { PeopleParts } from '../people-parts.ts'
import { DemonstrationOutbox, Outbox } from './outbox-views.tsx'

const SHOWN = 50

/** For whoever looks after the network: what waits, and why. Never what stands in a message. */
export const outboxPage = (parts: PeopleParts) => async (): Promise<Answer> => {
  const mails = await listOutbox(parts.db, SHOWN)
  return page('Outbox', <Outbox mails={mails} hasMailServer={parts.hasMailServer} />)
}

/** Open to anyone, and only where every person and address is made up and no mail can leave. */
export const demonstrationOutboxPage = (parts: PeopleParts) => async (): Promise<Answer> => {
  if (!(await parts.isOutboxOpen())) throw new NotFound()
  // Reserved for examples: a message to a real person is never shown, whatever else is wrong.
  const mails = await listOutbox(parts.db, SHOWN, { onlyMadeUp: true })
  return page('Demonstration outbox', <DemonstrationOutbox mails={mails} />)
}
