import { findAddressOf, type PeopleTables } from '../../../people/index.ts'
import type { Db } from '../../../platform/db/database.ts'
import { enqueueMail } from '../../../platform/mail/mail-queries.ts'
import { findSite } from '../../../platform/site/site-queries.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { NetworkTx, Organisation } from '../../tables.ts'
import { leadEndedMail } from './lead-ended-email.ts'

interface Ended {
  organisation: Organisation
  post: { id: string; person_id: string | null }
  on: string
}

/**
 * Tells a lead that somebody else has ended their post, and who looks into it: whoever looks after the network, since it may
 * have been the hub; the hub where the network has no address of its own.
 */
export async function tellEndedLead(
  tx: NetworkTx,
  { hubs }: Pick<NetworkParts, 'hubs'>,
  { organisation, post, on }: Ended,
): Promise<void> {
  // Every capability's transaction is one of the whole database, whatever tables its type shows.
  const peopleTx = tx as unknown as Db<PeopleTables>
  const to = await findAddressOf(peopleTx, post.person_id ?? '')
  if (to === null) return
  const hub = (await hubs.list()).find(({ id }) => id === organisation.hub_id)
  const { email } = await findSite(peopleTx)
  const writeTo = email ?? hub?.mailbox ?? 'the people who look after your hub'
  await enqueueMail(tx, {
    ...leadEndedMail({ to, organisation, on, writeTo }),
    messageId: `lead-ended-${post.id}`,
  })
}
