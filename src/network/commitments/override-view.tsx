import {
  BackLink,
  Button,
  ErrorSummary,
  InsetText,
  Radios,
  Textarea,
  TextInput,
} from '../../design-system/index.ts'
import { longDate } from '../../platform/clock/long-date.ts'
import { fieldsOf } from '../forms/fields-of.ts'
import { paths } from '../paths.ts'
import type { TypedOverride } from './override-form.ts'
import { errorList } from './plan-form.ts'
import { longest, overrideStates, type StateOverride, stateWords } from './pledge.ts'
import type { Whose } from './whose-commitments.ts'

interface Props {
  whose: Whose
  holds: StateOverride | null
  typed: TypedOverride
  errors?: Record<string, string>
}

export function SetPledgeState({ whose, holds, typed, errors = {} }: Props) {
  const field = fieldsOf(typed, errors)
  const found = errorList(errors)
  return (
    <>
      {found.length > 0 && <ErrorSummary errors={found} />}
      <BackLink href={paths.pledgeDesk(whose.of)}>Commitments of {whose.name}</BackLink>
      <h1>Set the state by hand</h1>
      <p class="measure">
        For what dates cannot know, such as a merger or an illness. It holds until the day that you give. The
        reason is public.
      </p>
      {holds && (
        <InsetText>
          <p>
            Set to “{stateWords[holds.state].name}” until {longDate(holds.untilOn)}. {holds.reason}
          </p>
          <form method="post" action={paths.setPledgeState(whose.of)}>
            <Button look="secondary" name="lift" value="yes">
              Let the dates speak again
            </Button>
          </form>
        </InsetText>
      )}
      <form method="post" action={paths.setPledgeState(whose.of)} class="measure" autocomplete="off">
        <Radios
          {...field('state')}
          legend="State"
          legendSize="s"
          items={overrideStates.map((value) => ({ value, text: stateWords[value].name }))}
        />
        <Textarea
          {...field('reason')}
          label="Reason, as everybody will read it"
          hint="Leave out names and anything about somebody’s health."
          rows={3}
          maxLength={longest.reason}
        />
        <TextInput
          {...field('untilOn')}
          type="date"
          label="Last day"
          hint="At most a year from today"
          width={10}
        />
        <Button>Set the state</Button>
      </form>
    </>
  )
}
