import type { ComponentChildren } from 'preact'
import { Button, Fieldset, Hint, StandsNow } from '../../design-system/index.ts'
import { rowName } from './repeated-rows.ts'

interface Props<Row> {
  name: string
  legend: string
  hint: string
  rows: readonly Row[]
  empty: Row
  /** How many rows stand empty at the end. */
  emptyRows: number
  /** What the button says that asks for more rows. */
  more: string
  /** Shown again because somebody asked for more: how many rows there were. The first empty one takes the focus. */
  moreThan?: number
  /** One row: its values, what the names of its fields begin with, its number, and whether it takes the focus. */
  children: (row: Row, names: { name: string; number: number; takesFocus: boolean }) => ComponentChildren
  /** What stands now, after somebody else changed it; `words` says a row in words. */
  now?: readonly Row[] | undefined
  words?: (row: Row) => string
}

/**
 * Fields that may stand more than once, with some empty rows at the end. A button asks for more of them and keeps what
 * was typed: no script is needed.
 */
export function RepeatedFields<Row>({ name, rows, empty, emptyRows, moreThan = 0, ...props }: Props<Row>) {
  const inWords = (those: readonly Row[]): string => those.map((row) => props.words?.(row)).join('\n')
  const more = Math.max(emptyRows, moreThan + emptyRows - rows.length)
  const all = [...rows, ...Array.from({ length: more }, () => empty)]
  return (
    <div id={name} tabIndex={-1} class="repeated-fields">
      <Fieldset legend={props.legend} legendSize="s" describedBy={`${name}-hint`}>
        <Hint id={`${name}-hint`}>{props.hint}</Hint>
        <StandsNow
          id={`${name}-now`}
          now={props.now && inWords(props.now)}
          isShown={props.now !== undefined && inWords(props.now) === inWords(rows)}
        />
        {all.map((row, at) => (
          <div key={rowName(name, at)} class="repeated-fields__row">
            {props.children(row, {
              name: rowName(name, at),
              number: at + 1,
              takesFocus: moreThan > 0 && at === rows.length,
            })}
          </div>
        ))}
        <Button look="secondary" name="more" value={String(all.length)}>
          {props.more}
        </Button>
      </Fieldset>
    </div>
  )
}

/** First in a form with such rows: pressing Enter in a field saves, instead of asking for more rows. */
export const SaveOnEnter = () => (
  <button class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" type="submit">
    Save
  </button>
)
