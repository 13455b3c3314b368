import { type AskedByPerson, NotFound } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { whoseToSign } from '../pledge/whose-commitments.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import { loadPledgeDesk } from './pledge-desk.ts'

type Parts = Pick<NetworkParts, 'db' | 'clock'>

/** One commitment of one member, with what stands and what is prepared. */
export async function openStep(parts: Parts, set: CommitmentSet, asked: AskedByPerson) {
  const commitment = set.commitments.find(({ id }) => id === asked.params.commitment)
  if (!commitment) throw new NotFound()
  const { whose, today, standing, draft } = await loadPledgeDesk(
    parts,
    set,
    await whoseToSign(parts.db, asked),
  )
  const stands = standing.find(({ commitmentId }) => commitmentId === commitment.id)
  const line = draft.find(({ commitmentId }) => commitmentId === commitment.id)
  return { whose, today, commitment, stands, line }
}
