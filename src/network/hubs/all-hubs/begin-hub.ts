import { randomBytes } from 'node:crypto'
import { recordAudit } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { inTransaction } from '../../../platform/db/transaction.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { slugOf } from '../../organisations/join-as-organisation.ts'
import type { Hub } from '../../tables.ts'
import { auditOfHub } from '../hub-audit.ts'
import { insertHub, isHubSlugTaken, updateHub } from '../hub-queries.ts'
import type { TypedHub } from './new-hub-form.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock' | 'hubs'>
type By = { personId: string; name: string }

// Said until its coordinator has written how it is: a promise that nobody made is none.
const NOT_SAID_YET = {
  hours_words: 'This hub is new. When somebody is there will be written here.',
  out_of_hours_words: 'Nobody reads messages at night or at weekends.',
  promise_days: 10,
}

/** Begins a hub. Its coordinator fills in the rest, and their desk asks for it. */
export async function beginHub({ db, clock, hubs }: Parts, person: By, given: TypedHub): Promise<Hub> {
  const at = clock()
  const hub = await inTransaction(db, async (tx) => {
    const slug = slugOf(given.name)
    const made = await insertHub(tx, {
      ...NOT_SAID_YET,
      slug: (await isHubSlugTaken(tx, slug)) ? `${slug}-${randomBytes(3).toString('hex')}` : slug,
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

/** Its address stays, so that links to it do. */
export async function renameHub(
  { db, clock, hubs }: Parts,
  { hub, person }: { hub: Hub; person: By },
  { name, areaWords, codes }: Pick<TypedHub, 'name' | 'areaWords' | 'codes'>,
): Promise<void> {
  const at = clock()
  await inTransaction(db, async (tx) => {
    const area = hub.is_national ? {} : { area_codes: codes }
    await updateHub(tx, hub.id, { name, area_words: areaWords, ...area, changed_at: at })
    await recordAudit(tx, auditOfHub('rename_hub', { person, hub, at }))
  })
  hubs.forget()
}
