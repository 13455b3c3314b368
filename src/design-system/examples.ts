import type { ComponentChild } from 'preact'

/** What a component's `*.examples.tsx` hands to the gallery. */
export type Examples = {
  name: string
  cases: { title: string; show: () => ComponentChild }[]
}
