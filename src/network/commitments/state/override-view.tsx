import {
  Button,
  DateInput,
  FormPage,
  fieldsOf,
  InsetText,
  PostForm,
  Radios,
  Textarea,
} from '../../../design-system/index.ts'
import { longDate } from '../../../platform/clock/long-date.ts'
import { paths } from '../../paths.ts'
import { longest, overrideStates, type StateOverride, stateWords } from '../pledge/pledge.ts'
import type { Whose } from '../pledge/whose-commitments.ts'
import type { TypedOverride } from './override-form.ts'

interface Props {
  whose: Whose
  holds: StateOverride | null
  typed: TypedOverride
  errors?: Record<string, string>
}

export function SetPledgeState({ whose, holds, typed, errors = {} }: Props) {
  const field = fieldsOf(typed, errors)
  return (
    <FormPage
      errors={errors}
      back={{ href: paths.pledgeDesk(whose.of), text: `Commitments of ${whose.name}` }}
      heading="Set the state by hand"
    >
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
      <PostForm action={paths.setPledgeState(whose.of)}>
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
        <DateInput {...field('untilOn')} legend="Last day" hint="At most a year from today." />
        <Button>Set the state</Button>
      </PostForm>
    </FormPage>
  )
}
