import {
  Details,
  FormPage,
  fieldsOf,
  InsetText,
  PostForm,
  Radios,
  SaveButton,
  Textarea,
} from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import type { Stood } from '../../../platform/http/stood.ts'
import { paths } from '../../paths.ts'
import { type HolderKind, longest, type SignedCommitment, wordsFor } from '../pledge/pledge.ts'
import type { Whose } from '../pledge/whose-commitments.ts'
import type { Commitment } from '../set/commitment-set.ts'
import type { CommitmentErrors, CommitmentFields, TypedCommitment } from './commitment-form.ts'
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

const whenPublic: Record<HolderKind, string> = {
  organisation: 'Nothing is public until it is signed.',
  team: 'These words are never public. The organisation’s page shows how the team’s commitments stand.',
  person: 'Only you can see this. Whether others see it once it is signed is your choice.',
}

interface Props {
  whose: Whose
  commitment: Commitment
  stands: SignedCommitment | undefined
  typed: TypedCommitment
  errors?: CommitmentErrors
  stood: Stood<CommitmentFields>
}

export function CommitmentStep({ whose, commitment, stands, typed, errors = {}, stood }: Props) {
  const field = fieldsOf<TypedCommitment>(typed, errors, stood)
  const { kind } = whose.maker
  const { wording, can_look_like, evidence } = commitment[wordsFor(kind)]
  return (
    <FormPage
      errors={errors}
      stood={stood}
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
      <PostForm action={paths.pledgeStep(whose.of, commitment.id)} stood={stood}>
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
            hint={`What went well, and what was hard.${kind === 'organisation' ? ' This is public.' : ''}`}
            rows={3}
            maxLength={longest.progress}
          />
        )}
        <PlanFields plan={typed.plan} {...{ errors, stood, evidence, kind }} />
        <SaveButton stood={stood}>Keep this for now</SaveButton>
        <p class="small quiet">{whenPublic[kind]}</p>
      </PostForm>
    </FormPage>
  )
}
