import { findAddressOf, type PeopleTables } from '../../people/index.ts'
import type { Db } from '../../platform/db/database.ts'
import { enqueueMail } from '../../platform/mail/mail-queries.ts'
import type { NetworkParts } from '../network-parts.ts'
import type { Hub, NetworkTx, Organisation } from '../tables.ts'
import { askedToJoinMail, joinAnsweredMail } from './joining-emails.ts'

type Parts = Pick<NetworkParts, 'clock' | 'publicUrl'>

/** Tells a hub that somebody asks to join. `id`: of the person or the organisation. */
export const tellHub = (
  tx: NetworkTx,
  { clock, publicUrl }: Parts,
  { hub, who, id }: { hub: Hub; who: 'person' | 'organisation'; id: string },
): Promise<unknown> =>
  enqueueMail(tx, {
    ...askedToJoinMail({ hub, who, publicUrl: publicUrl() }),
    messageId: `hub-join-asked-${hub.id}-${id}-${clock().getTime()}`,
  })

interface Answer {
  hub: Hub
  organisation: Pick<Organisation, 'name' | 'slug'> | null
  personId: string
  admit: boolean
}

/** Tells who asked. Nothing goes to somebody who has closed their account since. */
export async function tellAnswer(
  tx: NetworkTx,
  { clock, publicUrl }: Parts,
  { personId, ...answer }: Answer,
): Promise<void> {
  // Every capability's transaction is one of the whole database, whatever tables its type shows.
  const address = await findAddressOf(tx as unknown as Db<PeopleTables>, personId)
  if (address)
    await enqueueMail(tx, {
      ...joinAnsweredMail({ address, ...answer, publicUrl: publicUrl() }),
      messageId: `hub-join-answered-${answer.hub.id}-${personId}-${clock().getTime()}`,
    })
}
