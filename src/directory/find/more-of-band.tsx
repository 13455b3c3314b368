import type { ComponentChildren } from 'preact'

type Props = { band: { count: number; cards: readonly unknown[] }; children: ComponentChildren }

/** A fixed page shows the first few of each band: says so, and where the others are. */
export function MoreOfBand({ band: { count, cards }, children }: Props) {
  if (count <= cards.length) return null
  return (
    <p>
      These are the first {cards.length} of {count}. {children}
    </p>
  )
}
