import { recordAudit } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { Sending } from '../../../platform/http/sending.ts'
import { isSentAgain } from '../../../platform/http/sent-form-queries.ts'
import { type Stood, whyNotReplace } from '../../../platform/http/stood.ts'
import { freeSlug } from '../../free-slug.ts'
import type { NetworkParts } from '../../network-parts.ts'
import type { Hub } from '../../tables.ts'
import { auditOfHub } from '../hub-audit.ts'
import { insertHub, isHubSlugTaken, lockHub, updateHub } from '../hub-queries.ts'
import { type Area, type TypedArea, type TypedHub, typedArea } from './new-hub-form.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock' | 'hubs'>
type By = { personId: string; name: string }

// Said until its coordinator has written how it is: a promise that nobody made is none.
const NOT_SAID_YET = {
  hours_words: 'This hub is new. When somebody is there will be written here.',
  out_of_hours_words: 'Nobody reads messages at night or at weekends.',
  promise_days: 10,
}

/**
 * Begins a hub. Its coordinator fills in the rest, and their desk asks for it. Null when the same form was sent before: it
 * has begun already.
 */
export async function beginHub(
  { db, clock, hubs }: Parts,
  { person, sending }: { person: By; sending: Sending | null },
  given: TypedHub,
): Promise<Hub | null> {
  const at = clock()
  const hub = await inTransaction(db, async (tx) => {
    if (await isSentAgain(tx, sending)) return null
    const made = await insertHub(tx, {
      ...NOT_SAID_YET,
      slug: await freeSlug(given.name, (slug) => isHubSlugTaken(tx, slug)),
      name: given.name,
      area_words: given.areaWords,
      area_codes: given.codes,
      about: given.about,
      mailbox: given.mailbox,
      last_active_on: londonDate(at),
    })
    const details = { areas: given.codes.length }
    await recordAudit(tx, auditOfHub('begin_hub', { person, hub: made, details, at }))
    return made
  })
  hubs.forget()
  return hub
}

interface Renaming {
  hub: Hub
  person: By
  stood: Stood<never>
}

/** Its address stays, so that links to it do. */
export async function renameHub(
  { db, clock, hubs }: Parts,
  { hub, person, stood }: Renaming,
  { name, areaWords, codes }: TypedArea,
): Promise<true | 'changed'> {
  const at = clock()
  const given = { name, area_words: areaWords, ...(hub.is_national ? {} : { area_codes: codes }) }
  const done = await inTransaction(db, async (tx) => {
    if (whyNotReplace<Area>(await lockHub(tx, hub.id), { shows: typedArea, stood, given })) return 'changed'
    await updateHub(tx, hub.id, { ...given, changed_at: at })
    await recordAudit(tx, auditOfHub('rename_hub', { person, hub, at }))
    return true
  })
  hubs.forget()
  return done
}
