import { SummaryList } from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import type { SignedCommitment } from '../pledge/pledge.ts'

/** Commitments that stand, in the words that were signed, each with what will be done. */
export function SignedCommitments({ commitments }: { commitments: readonly SignedCommitment[] }) {
  return (
    <>
      {commitments.map(({ commitmentId, name, wording, plan, progress }) => (
        <section key={commitmentId} aria-labelledby={`commitment-${commitmentId}`}>
          <h2 id={`commitment-${commitmentId}`}>{name}</h2>
          <blockquote class="said">
            <p>{wording}</p>
          </blockquote>
          {plan && (
            <SummaryList
              rows={[
                { key: 'What they will do', value: <span class="keep-lines">{plan.whatWeWillDo}</span> },
                { key: 'What will show it', value: <span class="keep-lines">{plan.evidence}</span> },
                { key: 'Who looks after it', value: plan.owner },
                { key: 'Looked at again by', value: longDate(plan.dueOn) },
                ...(progress === null
                  ? []
                  : [{ key: 'How it is going', value: <span class="keep-lines">{progress}</span> }]),
              ]}
            />
          )}
        </section>
      ))}
    </>
  )
}
