import { DateInput, fieldsOf, Textarea, TextInput } from '../../../design-system/index.ts'
import type { Stood } from '../../../platform/http/stood.ts'
import { type HolderKind, longest } from '../pledge/pledge.ts'
import type { PlanErrors, TypedPlan } from './plan-form.ts'

interface Props {
  plan: TypedPlan
  errors: PlanErrors
  stood: Pick<Stood<TypedPlan>, 'now'>
  evidence: readonly string[]
  kind: HolderKind
}

const helped = 'Leave out anybody whom you support.'
/** Who reads it: a team’s words its organisation and the team only, a person’s own whoever they choose. */
const whoReads: Record<HolderKind, string> = {
  organisation: 'One or two things. This is public, so leave out anybody whom you support.',
  team: `One or two things. ${helped}`,
  person: `One or two things. Only you can read it, unless you choose the public register. ${helped}`,
}

/** What will be done, what will show it, who looks after it, and when. Of an organisation, all of it is public. */
export function PlanFields({ plan, errors, stood, evidence, kind }: Props) {
  const field = fieldsOf(plan, errors, stood)
  const isOwn = kind === 'person'
  return (
    <>
      <Textarea
        {...field('whatWeWillDo')}
        label={isOwn ? 'What you will do' : 'What will be done'}
        hint={whoReads[kind]}
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
        hint={
          isOwn
            ? '“Me” is enough, or somebody who helps you keep it'
            : 'A role is enough, such as “Deputy head”'
        }
        maxLength={longest.owner}
      />
      <DueField {...{ plan, errors, stood }} />
    </>
  )
}

export function DueField({ plan, errors, stood }: Pick<Props, 'plan' | 'errors' | 'stood'>) {
  const field = fieldsOf(plan, errors, stood)
  return <DateInput {...field('dueOn')} legend="Look at it again by" hint="For example, 27 3 2027." />
}
