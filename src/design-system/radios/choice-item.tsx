import type { Choice } from './choice-words.ts'

type Props = { kind: 'radios' | 'checkboxes'; id: string; name: string; choice: Choice; checked: boolean }

export function ChoiceItem({ kind, id, name, choice, checked }: Props) {
  const block = `govuk-${kind}`
  const hintId = choice.hint ? `${id}-item-hint` : undefined
  return (
    <div class={`${block}__item`}>
      <input
        class={`${block}__input`}
        id={id}
        name={name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={choice.value}
        checked={checked}
        disabled={choice.disabled}
        aria-describedby={hintId}
      />
      <label class={`govuk-label ${block}__label`} for={id}>
        {choice.text}
      </label>
      {hintId && (
        <div id={hintId} class={`govuk-hint ${block}__hint`}>
          {choice.hint}
        </div>
      )}
    </div>
  )
}
