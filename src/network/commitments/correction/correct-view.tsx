import { FormPage, PostForm, SaveButton, TextInput } from '../../../design-system/index.ts'
import type { Stood } from '../../../platform/http/stood.ts'
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
  stood: Stood<TypedPlan>
  reason?: string
  errors?: PlanErrors & { reason?: string }
}

export function CorrectPledge({ whose, commitment, plan, stood, reason = '', errors = {} }: Props) {
  const { kind } = whose.maker
  return (
    <FormPage
      errors={errors}
      stood={stood}
      back={{ href: paths.pledgeDesk(whose.of), text: 'All commitments' }}
      heading="Put something right"
    >
      <p class="measure">
        {commitment.name}. For a slip of the pen or a change of who looks after it. The day of the next review
        stays. What stood before is kept in the history.
      </p>
      <PostForm action={paths.correctPledge(whose.of, commitment.id)} stood={stood}>
        <PlanFields {...{ plan, errors, stood, kind }} evidence={commitment[wordsFor(kind)].evidence} />
        <TextInput
          name="reason"
          label="What was wrong?"
          hint="Not public"
          value={reason}
          error={errors.reason}
          maxLength={longest.reason}
        />
        <SaveButton stood={stood}>Put it right</SaveButton>
      </PostForm>
    </FormPage>
  )
}
