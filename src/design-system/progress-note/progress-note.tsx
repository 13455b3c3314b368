import type { ComponentChildren } from 'preact'

type Props = {
  /** What is being done, in a sentence: "Looking in 214 services near Oakham." */
  children: ComponentChildren
  /** What the bar measures, for people who listen. */
  label: string
  /** Left out while nobody can tell how long it takes. */
  value?: number | undefined
  max?: number | undefined
}

/** Waiting: what is being done and how far it is. */
export function ProgressNote({ children, label, value, max = 100 }: Props) {
  return (
    <div class="progress-note" role="status">
      <p>{children}</p>
      <progress class="progress-note__bar" aria-label={label} value={value} max={max} />
    </div>
  )
}
