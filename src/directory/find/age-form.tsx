import { Button, Details, TextInput } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { AskedAge } from './age-chip-rules.ts'

/** A form of its own: pressing Enter in the field must not press one of the chips. */
export function AgeForm({ sealed, age }: { sealed: string; age: AskedAge }) {
  return (
    <div class="results__change">
      <Details summary="Change the age">
        <form method="post" action={paths.find} autocomplete="off">
          <input type="hidden" name="state" value={sealed} />
          <input type="hidden" name="change" value="age" />
          <TextInput
            name="age"
            id="age-instead"
            label="How old is the person?"
            hint="In years. Services that are for another age are then left out."
            width={3}
            inputMode="numeric"
            value={age.isRough ? '' : String(age.years)}
          />
          <Button look="secondary">Use this age</Button>
        </form>
      </Details>
    </div>
  )
}
