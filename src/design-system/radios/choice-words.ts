import type { ComponentChildren } from 'preact'

export type Choice = {
  value: string
  text: ComponentChildren
  hint?: ComponentChildren | undefined
  disabled?: boolean | undefined
}

/** "or", before the answer that stands apart: "I'm not sure", "None of these". */
export type ChoiceDivider = { divider: string }
