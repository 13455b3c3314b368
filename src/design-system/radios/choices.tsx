import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'
import { ErrorMessage } from '../error-message/error-message.tsx'
import { Fieldset } from '../fieldset/fieldset.tsx'
import { describedBy } from '../form-group/form-group.tsx'
import { StandsNow } from '../form-group/stands-now.tsx'
import { Hint } from '../hint/hint.tsx'
import { ChoiceItem } from './choice-item.tsx'
import type { Choice, ChoiceDivider } from './choice-words.ts'

export type ChoicesProps = {
  name: string
  /** The first choice has this id, so that an error link lands on it; the others count on from 2. */
  idPrefix?: string | undefined
  legend: ComponentChildren
  legendSize?: 's' | 'm' | 'l' | undefined
  pageHeading?: boolean | undefined
  hint?: ComponentChildren | undefined
  error?: string | undefined
  /** What is chosen now, after somebody else changed it while the form was open. */
  now?: readonly string[] | undefined
  items?: (Choice | ChoiceDivider)[] | undefined
  /** Answers that are drawn already: `ChoiceItem`. */
  children?: ComponentChildren | undefined
}

type Props = ChoicesProps & {
  kind: 'radios' | 'checkboxes'
  chosen: readonly string[]
  class?: string | undefined
}

const wordsOf = (
  values: readonly string[],
  items: readonly (Choice | ChoiceDivider)[],
): ComponentChildren => {
  const found = items.flatMap((item) => ('value' in item && values.includes(item.value) ? [item.text] : []))
  return found.length === 0 ? '' : found.map((text, at) => [at > 0 && ', ', text])
}

/** What radios and checkboxes share: one question, its answers, one error. */
export function Choices(props: Props) {
  const { kind, name, idPrefix = name, hint, error, now, items = [], chosen } = props
  return (
    <div class={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      <Fieldset
        legend={props.legend}
        legendSize={props.legendSize}
        pageHeading={props.pageHeading}
        describedBy={describedBy(idPrefix, props)}
      >
        {hint && <Hint id={`${idPrefix}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${idPrefix}-error`}>{error}</ErrorMessage>}
        <StandsNow
          id={`${idPrefix}-now`}
          now={now && wordsOf(now, items)}
          isShown={now?.join() === chosen.join()}
        />
        <div class={classNames(`govuk-${kind}`, props.class)}>
          {items.map((item, index) => {
            if ('divider' in item) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>
            const id = index === 0 ? idPrefix : `${idPrefix}-${index + 1}`
            return (
              <ChoiceItem
                key={id}
                kind={kind}
                id={id}
                name={name}
                choice={item}
                checked={chosen.includes(item.value)}
              />
            )
          })}
          {props.children}
        </div>
      </Fieldset>
    </div>
  )
}
