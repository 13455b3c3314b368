import { daysAfter } from '../../../platform/clock/days.ts'
import type { DraftLine } from '../draft/pledge-draft.ts'
import { prepareSigning } from '../draft/pledge-draft-rules.ts'
import type { HolderKind, Plan, SignedCommitment } from '../pledge/pledge.ts'
import type { CommitmentSet } from '../set/commitment-set.ts'
import type { DemoLine } from './demo-commitments.ts'

/** Lines of the file as a form would have given them; what is kept takes its plan from the signature before. */
export const demoDraft = (
  lines: Readonly<Record<string, DemoLine>>,
  last: readonly SignedCommitment[],
  loadedOn: string,
): DraftLine[] =>
  Object.entries(lines).map(([commitmentId, line]) => {
    const before = last.find((each) => each.commitmentId === commitmentId)?.plan
    const whatWeWillDo = line.do ?? before?.whatWeWillDo
    const evidence = line.evidence ?? before?.evidence
    const owner = line.owner ?? before?.owner
    const isWhole = whatWeWillDo && evidence && owner && line.answer !== 'step_back'
    const plan: Plan | null = isWhole
      ? { whatWeWillDo, evidence, owner, dueOn: daysAfter(loadedOn, line.dueInDays ?? 0) }
      : null
    return { commitmentId, answer: line.answer, plan, progress: line.progress ?? null }
  })

/** What one signature of the file says. Throws when the file asks for what nobody could sign. */
export function demoSigning(
  set: CommitmentSet,
  maker: HolderKind,
  last: readonly SignedCommitment[],
  lines: readonly DraftLine[],
): SignedCommitment[] {
  const unknown = lines.find(({ commitmentId }) => !set.commitments.some(({ id }) => id === commitmentId))
  if (unknown) throw new Error(`There is no commitment ${unknown.commitmentId}`)
  const prepared = prepareSigning(set, maker, last, lines)
  if (prepared.kind !== 'ready') throw new Error(`The demonstration cannot sign: ${prepared.kind}`)
  return prepared.signed
}
