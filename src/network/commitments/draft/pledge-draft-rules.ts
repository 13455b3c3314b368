import { type CommitmentAnswer, type HolderKind, type SignedCommitment, wordsFor } from '../pledge/pledge.ts'
import type { Commitment, CommitmentSet } from '../set/commitment-set.ts'
import { answersFor, type DraftAnswer, type DraftLine } from './pledge-draft.ts'

const signedAs: Record<DraftAnswer, CommitmentAnswer | null> = {
  make: 'made',
  not_now: null,
  keep: 'kept',
  progress: 'progressed',
  change: 'changed',
  step_back: 'stepped_back',
}

/** Those of the last signature that somebody still holds to. */
export const standingOf = (last: readonly SignedCommitment[]): SignedCommitment[] =>
  last.filter(({ plan }) => plan !== null)

export type Prepared =
  | { kind: 'ready'; signed: SignedCommitment[] }
  /** These still wait for an answer. */
  | { kind: 'waiting'; commitmentIds: string[] }
  /** Nothing would stand: that is stepping back, which has its own way. */
  | { kind: 'none_left' }

/**
 * What a signature would say. Every commitment that stands is answered; one that never stood may be left out, which is
 * no failing: members begin with what they can.
 */
export function prepareSigning(
  set: CommitmentSet,
  maker: HolderKind,
  last: readonly SignedCommitment[],
  lines: readonly DraftLine[],
): Prepared {
  const standing = new Map(standingOf(last).map((each) => [each.commitmentId, each]))
  const drafted = new Map(lines.map((line) => [line.commitmentId, line]))
  const isAnswered = ({ id }: Commitment): boolean => {
    const line = drafted.get(id)
    return line === undefined ? !standing.has(id) : answersFor(standing.has(id)).includes(line.answer)
  }
  const open = set.commitments.filter((commitment) => !isAnswered(commitment))
  if (open.length > 0) return { kind: 'waiting', commitmentIds: open.map(({ id }) => id) }
  const signed = set.commitments.flatMap((commitment): SignedCommitment[] => {
    const line = drafted.get(commitment.id)
    const answer = line && signedAs[line.answer]
    if (!line || !answer) return []
    const { id, name } = commitment
    const { wording } = commitment[wordsFor(maker)]
    return [{ commitmentId: id, name, wording, answer, plan: line.plan, progress: line.progress }]
  })
  return signed.some(({ plan }) => plan !== null) ? { kind: 'ready', signed } : { kind: 'none_left' }
}
