import { SummaryList } from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { paths } from '../../paths.ts'
import type { DraftAnswer, DraftLine } from '../draft/pledge-draft.ts'
import type { SignedCommitment } from '../pledge/pledge.ts'
import type { PledgeDesk } from './pledge-desk.ts'

const prepared: Record<DraftAnswer, string> = {
  make: 'Prepared, not signed yet',
  not_now: 'Left for another time',
  keep: 'Kept, not signed yet',
  progress: 'Kept with news, not signed yet',
  change: 'Changed, not signed yet',
  step_back: 'Stepping back from it, not signed yet',
}

const wordsOf = (line: DraftLine | undefined, stands: SignedCommitment | undefined): string => {
  if (line) return prepared[line.answer]
  return stands?.plan ? `Stands. To be looked at by ${longDate(stands.plan.dueOn)}` : 'Not made yet'
}

/** Each commitment with how it stands and what can be done with it. */
export function DeskCommitments({ desk: { whose, set, standing, draft } }: { desk: PledgeDesk }) {
  return (
    <SummaryList
      rows={set.commitments.map(({ id, name }) => {
        const stands = standing.find(({ commitmentId }) => commitmentId === id)
        const line = draft.find(({ commitmentId }) => commitmentId === id)
        const hidden = `“${name}”`
        const row = { key: name, value: wordsOf(line, stands) }
        if (!whose.maySign) return row
        return {
          ...row,
          actions: [
            {
              href: paths.pledgeStep(whose.of, id),
              text: stands ? 'Review' : line ? 'Change' : 'Begin',
              hidden,
            },
            ...(stands && !line
              ? [{ href: paths.correctPledge(whose.of, id), text: 'Put right', hidden }]
              : []),
          ],
        }
      })}
    />
  )
}
