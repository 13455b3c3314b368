import type { ComponentChild } from 'preact'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'

type RemovableProps = { text: string; name: string; value: string; form?: string | undefined }

/** One thing the search understood, such as "near LE15". A word, not a control. */
export function Chip({ text }: { text: string }) {
  return <span class="chip">{text}</span>
}

/** The same thing as a submit button of the search form: pressing it asks again without it. */
export function RemovableChip({ text, ...button }: RemovableProps) {
  return (
    <button type="submit" class="chip chip--button" {...button}>
      <VisuallyHidden>Remove </VisuallyHidden>
      {text} <span aria-hidden="true">×</span>
    </button>
  )
}

type ChipsProps = { label: string; chips: ComponentChild[] }

/** Chips in a row, with a name for people who listen: "What we understood". */
export function Chips({ label, chips }: ChipsProps) {
  return (
    <ul class="chips" aria-label={label}>
      {chips.map((chip, index) => (
        <li key={index}>{chip}</li>
      ))}
    </ul>
  )
}
