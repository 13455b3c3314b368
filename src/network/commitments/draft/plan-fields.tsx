import { fieldsOf, Textarea, TextInput } from '../../../design-system/index.ts'
import { longest } from '../pledge/pledge.ts'
import type { PlanErrors, TypedPlan } from './plan-form.ts'

interface Props {
  plan: TypedPlan
  errors: PlanErrors
  evidence: readonly string[]
}

/** What will be done, what will show it, who looks after it, and when. All of it stands on the public page. */
export function PlanFields({ plan, errors, evidence }: Props) {
  const field = fieldsOf(plan, errors)
  return (
    <>
      <Textarea
        {...field('whatWeWillDo')}
        label="What will be done"
        hint="One or two things. This is public, so leave out anybody whom you support."
        rows={4}
        maxLength={longest.plan}
      />
      <Textarea
        {...field('evidence')}
        label="What will show it"
        hint={`Such as: ${evidence.join('. ')}.`}
        rows={3}
        maxLength={longest.evidence}
      />
      <TextInput
        {...field('owner')}
        label="Who looks after it"
        hint="A role is enough, such as “Deputy head”"
        maxLength={longest.owner}
      />
      <DueField plan={plan} errors={errors} />
    </>
  )
}

export function DueField({ plan, errors }: Pick<Props, 'plan' | 'errors'>) {
  const field = fieldsOf(plan, errors)
  return <TextInput {...field('dueOn')} type="date" label="Look at it again by" width={10} />
}
