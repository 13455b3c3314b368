import type { ComponentChildren } from 'preact'
import { Checkboxes } from '../checkboxes/checkboxes.tsx'
import { Radios } from '../radios/radios.tsx'

export type FilterOption = {
  value: string
  text: string
  /** How many results would remain. Nought is shown too, and can still be chosen. */
  remaining: number
}

type Props = {
  name: string
  legend: ComponentChildren
  options: FilterOption[]
  chosen: readonly string[]
  /** One answer only, such as how far. */
  single?: boolean | undefined
}

export function FilterGroup({ name, legend, options, chosen, single = false }: Props) {
  const items = options.map(({ value, text, remaining }) => ({
    value,
    text: (
      <>
        {text} <span class="filter-sheet__remaining">({remaining.toLocaleString('en-GB')})</span>
      </>
    ),
  }))
  const question = { name, idPrefix: `filter-${name}`, legend, legendSize: 's', items } as const
  return single ? (
    <Radios {...question} small value={chosen[0]} />
  ) : (
    <Checkboxes {...question} small values={chosen} />
  )
}
