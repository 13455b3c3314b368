import type { Kind } from './kind.ts'
import { nationLabel, waysToStart } from './kind-rules.ts'

/** A line for each nation, or one for all where it is the same everywhere. */
export function HowToStart({ kind }: { kind: Kind }) {
  return (
    <dl class="ways-to-start">
      {waysToStart(kind).map((way) => (
        <div key={way.nation ?? 'uk'}>
          <dt>{nationLabel(way.nation)}</dt>
          <dd>{way.words}</dd>
        </div>
      ))}
    </dl>
  )
}
