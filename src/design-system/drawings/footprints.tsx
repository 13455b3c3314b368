import { Drawing, Wash } from './drawing.tsx'

// Where each foot falls, left and right in turn.
const steps = [
  [28, 72],
  [66, 88],
  [104, 66],
  [142, 82],
  [180, 58],
  [216, 74],
] as const

/** Steps along a path beside water. */
export function Footprints() {
  return (
    <Drawing>
      {steps.map(([x, y]) => (
        <g key={x} transform={`translate(${x} ${y}) rotate(-8)`}>
          <path d="M-3 0C-4-6 4-6 10-7c8-1 12 3 12 7s-6 8-12 6C4 5-2 7-3 0z" />
          <path d="M-8 0c0 5-3 6-7 5s-5-5-3-8 10-3 10 3z" />
        </g>
      ))}
      <Wash d="M8 22c10-3 18-3 28 0s18 3 28 0 18-3 28 0 18 3 28 0M8 46c70-6 150-8 226-22M8 110c70-2 150-4 226-20" />
    </Drawing>
  )
}
