import {
  Button,
  Details,
  FormPage,
  fieldsOf,
  InsetText,
  PostForm,
  Radios,
  Textarea,
} from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { paths } from '../../paths.ts'
import { longest, type SignedCommitment, wordsFor } from '../pledge/pledge.ts'
import type { Whose } from '../pledge/whose-commitments.ts'
import type { Commitment } from '../set/commitment-set.ts'
import type { CommitmentErrors, TypedCommitment } from './commitment-form.ts'
import { PlanFields } from './plan-fields.tsx'
import { answersFor, type DraftAnswer } from './pledge-draft.ts'

const answerWords: Record<DraftAnswer, { text: string; hint?: string }> = {
  make: { text: 'Make this commitment' },
  not_now: { text: 'Not now', hint: 'You can make it in another year. Nobody asks why.' },
  keep: { text: 'Keep it as it is', hint: 'Check the day below' },
  progress: { text: 'Keep it, and say how it is going', hint: 'Check the day below' },
  change: { text: 'Change what will be done' },
  step_back: { text: 'Step back from this one', hint: 'A choice like any other. No reason is asked for.' },
}

interface Props {
  whose: Whose
  commitment: Commitment
  stands: SignedCommitment | undefined
  typed: TypedCommitment
  errors?: CommitmentErrors
}

export function CommitmentStep({ whose, commitment, stands, typed, errors = {} }: Props) {
  const field = fieldsOf(typed, errors)
  const isPublic = whose.maker.kind !== 'team'
  const { wording, can_look_like, evidence } = commitment[wordsFor(whose.maker.kind)]
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.pledgeDesk(whose.of), text: 'All commitments' }}
      heading={commitment.name}
    >
      <blockquote class="said measure">
        <p>{wording}</p>
      </blockquote>
      {stands && stands.wording !== wording && (
        <InsetText>
          <p>These words have changed since you signed. You signed: {stands.wording}</p>
        </InsetText>
      )}
      <Details summary="What it can look like">
        <ul>
          {can_look_like.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </Details>
      {stands?.plan && (
        <p class="measure">
          What stands, to be looked at by {longDate(stands.plan.dueOn)}: {stands.plan.whatWeWillDo}
        </p>
      )}
      <PostForm action={paths.pledgeStep(whose.of, commitment.id)}>
        <Radios
          {...field('answer')}
          legend={stands ? 'This year' : 'Would you like to make it?'}
          legendSize="m"
          items={answersFor(stands !== undefined).map((value) => ({ value, ...answerWords[value] }))}
        />
        {stands && (
          <Textarea
            {...field('progress')}
            label="How it is going (optional)"
            hint={`What went well, and what was hard.${isPublic ? ' This is public.' : ''}`}
            rows={3}
            maxLength={longest.progress}
          />
        )}
        <PlanFields plan={typed.plan} errors={errors} evidence={evidence} isPublic={isPublic} />
        <Button>Keep this for now</Button>
        <p class="small quiet">Nothing is public until it is signed.</p>
      </PostForm>
    </FormPage>
  )
}
