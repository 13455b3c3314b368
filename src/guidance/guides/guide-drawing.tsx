import type { WordChoice } from './better-word.ts'
import type { DrawingName } from './guide.ts'
import { RecoveryTriangle } from './recovery-triangle.tsx'
import { ResilienceDomains } from './resilience-domains.tsx'

const drawn = {
  recovery_triangle: RecoveryTriangle,
  resilience_domains: ResilienceDomains,
} as const satisfies Record<DrawingName, unknown>

interface Props {
  name: DrawingName
  choice: WordChoice
}

/** The drawing that a guide asks for, with all that it says in words. */
export function GuideDrawing({ name, choice }: Props) {
  const Drawn = drawn[name]
  return <Drawn choice={choice} />
}
