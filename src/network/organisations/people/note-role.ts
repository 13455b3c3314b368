import type { Grant } from '../../../people/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { NetworkTx } from '../../tables.ts'
import { claimPost, endLeads, standAmong } from './organisation-people-queries.ts'

interface Person {
  personId: string
  name: string
  at: Date
}

async function note(
  tx: NetworkTx,
  { personId, name, at }: Person,
  as: { organisationId: string; isLead: boolean; isContact: boolean },
): Promise<void> {
  await claimPost(tx, { organisationId: as.organisationId, personId, name })
  await standAmong(tx, { ...as, personId, name, on: londonDate(at) })
}

/** Whoever accepted an organisation's invitation joins its people. Leads can be reached: they are contacts too. */
export async function noteInvited(
  tx: NetworkTx,
  { role, organisationId, note: noted, ...person }: Person & Omit<Grant, 'hubId'> & { note: string | null },
): Promise<void> {
  if (organisationId === null) return
  const isLead = role === 'organisation_lead'
  await note(tx, person, { organisationId, isLead, isContact: isLead || noted === 'contact' })
}

/** One truth: whoever holds the role of lead stands among the organisation's people as its lead, and nobody else does. */
export async function noteRole<Tables>(
  tx: Tx<Tables>,
  { grant: { role, organisationId }, isHeld, ...person }: Person & { grant: Grant; isHeld: boolean },
): Promise<void> {
  if (role !== 'organisation_lead' || organisationId === null) return
  // Every capability's transaction is one of the whole database, whatever tables its type shows.
  const networkTx = tx as unknown as NetworkTx
  if (isHeld) await note(networkTx, person, { organisationId, isLead: true, isContact: true })
  else await endLeads(networkTx, { organisationId, personId: person.personId })
}
