import { DateInput, fieldsOf, Textarea, TextInput } from '../../../design-system/index.ts'
import { longest } from '../pledge/pledge.ts'
import type { PlanErrors, TypedPlan } from './plan-form.ts'

interface Props {
  plan: TypedPlan
  errors: PlanErrors
  evidence: readonly string[]
  /** A team’s words are read by its organisation and the team only. */
  isPublic?: boolean
}

/** What will be done, what will show it, who looks after it, and when. All of it stands on the public page. */
export function PlanFields({ plan, errors, evidence, isPublic = true }: Props) {
  const field = fieldsOf(plan, errors)
  return (
    <>
      <Textarea
        {...field('whatWeWillDo')}
        label="What will be done"
        hint={
          isPublic
            ? 'One or two things. This is public, so leave out anybody whom you support.'
            : 'One or two things. Leave out anybody whom you support.'
        }
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
  return <DateInput {...field('dueOn')} legend="Look at it again by" hint="For example, 27 3 2027." />
}
