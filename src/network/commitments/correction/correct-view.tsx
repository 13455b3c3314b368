import { Button, FormPage, PostForm, TextInput } from '../../../design-system/index.ts'
import { paths } from '../../paths.ts'
import { PlanFields } from '../draft/plan-fields.tsx'
import type { PlanErrors, TypedPlan } from '../draft/plan-form.ts'
import { longest, wordsFor } from '../pledge/pledge.ts'
import type { Whose } from '../pledge/whose-commitments.ts'
import type { Commitment } from '../set/commitment-set.ts'

interface Props {
  whose: Whose
  commitment: Commitment
  plan: TypedPlan
  reason?: string
  errors?: PlanErrors & { reason?: string }
}

export function CorrectPledge({ whose, commitment, plan, reason = '', errors = {} }: Props) {
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.pledgeDesk(whose.of), text: 'All commitments' }}
      heading="Put something right"
    >
      <p class="measure">
        {commitment.name}. For a slip of the pen or a change of who looks after it. The day of the next review
        stays. What stood before is kept in the history.
      </p>
      <PostForm action={paths.correctPledge(whose.of, commitment.id)}>
        <PlanFields plan={plan} errors={errors} evidence={commitment[wordsFor(whose.maker.kind)].evidence} />
        <TextInput
          name="reason"
          label="What was wrong?"
          hint="Not public"
          value={reason}
          error={errors.reason}
          maxLength={longest.reason}
        />
        <Button>Put it right</Button>
      </PostForm>
    </FormPage>
  )
}
