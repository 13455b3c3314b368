import { Textarea, TextInput } from '../../design-system/index.ts'
import type { PlanErrors, TypedPlan } from './plan-form.ts'
import { longest } from './pledge.ts'

interface Props {
  plan: TypedPlan
  errors: PlanErrors
  evidence: readonly string[]
}

/** What will be done, what will show it, who looks after it, and when. All of it stands on the public page. */
export function PlanFields({ plan, errors, evidence }: Props) {
  return (
    <>
      <Textarea
        name="whatWeWillDo"
        label="What will be done"
        hint="One or two things. This is public, so leave out anybody whom you support."
        value={plan.whatWeWillDo}
        error={errors.whatWeWillDo}
        rows={4}
        maxLength={longest.plan}
      />
      <Textarea
        name="evidence"
        label="What will show it"
        hint={`Such as: ${evidence.join('. ')}.`}
        value={plan.evidence}
        error={errors.evidence}
        rows={3}
        maxLength={longest.evidence}
      />
      <TextInput
        name="owner"
        label="Who looks after it"
        hint="A role is enough, such as “Deputy head”"
        value={plan.owner}
        error={errors.owner}
        maxLength={longest.owner}
      />
      <DueField plan={plan} errors={errors} />
    </>
  )
}

export function DueField({ plan, errors }: Pick<Props, 'plan' | 'errors'>) {
  return (
    <TextInput
      name="dueOn"
      type="date"
      label="Look at it again by"
      value={plan.dueOn}
      error={errors.dueOn}
      width={10}
    />
  )
}
