import { BackLink, Button, ErrorSummary, TextInput } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { Commitment } from './commitment-set.ts'
import { PlanFields } from './plan-fields.tsx'
import { errorList, type PlanErrors, type TypedPlan } from './plan-form.ts'
import { longest } from './pledge.ts'
import type { Whose } from './whose-commitments.ts'

interface Props {
  whose: Whose
  commitment: Commitment
  plan: TypedPlan
  reason?: string
  errors?: PlanErrors & { reason?: string }
}

export function CorrectPledge({ whose, commitment, plan, reason = '', errors = {} }: Props) {
  const found = errorList(errors)
  return (
    <>
      {found.length > 0 && <ErrorSummary errors={found} />}
      <BackLink href={paths.pledgeDesk(whose.of)}>All commitments</BackLink>
      <h1>Put something right</h1>
      <p class="measure">
        {commitment.name}. For a slip of the pen or a change of who looks after it. The day of the next review
        stays. What stood before is kept in the history.
      </p>
      <form
        method="post"
        action={paths.correctPledge(whose.of, commitment.id)}
        class="measure"
        autocomplete="off"
      >
        <PlanFields plan={plan} errors={errors} evidence={commitment[whose.maker.kind].evidence} />
        <TextInput
          name="reason"
          label="What was wrong?"
          hint="Not public"
          value={reason}
          error={errors.reason}
          maxLength={longest.reason}
        />
        <Button>Put it right</Button>
      </form>
    </>
  )
}
