import type { Authority, SignedCommitment, SigningKind } from '../pledge/pledge.ts'

/** One signature of the history, with what it said. */
export interface Signing {
  id: string
  kind: SigningKind
  edition: string
  signedOn: string
  signer: { name: string; role: string | null; authority: Authority; authorityFrom: string | null }
  note: string | null
  commitments: SignedCommitment[]
}

/** What stands now: the commitments of the last signature, or none after stepping back. */
export const lastCommitments = (signings: readonly Signing[]): SignedCommitment[] => {
  const [last] = signings
  return last && last.kind !== 'stepped_back' ? last.commitments : []
}
