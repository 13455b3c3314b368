// The angle at which a sunflower sets its seeds: every count fills a round shape evenly.
const GOLDEN = Math.PI * (3 - Math.sqrt(5))
const SIZE = 64
const ROUND = 30
const WIDEST_STEP = 8

interface Props {
  dots: number
  /** Dots of the fullest one beside it: all are drawn to one scale, so that more ground means more services. */
  most: number
}

function seeds(count: number, step: number): { x: number; y: number }[] {
  const round = Array.from({ length: count }, (_, seed) => {
    const [length, turn] = [step * Math.sqrt(seed + 0.5), seed * GOLDEN]
    return { x: length * Math.cos(turn), y: length * Math.sin(turn) }
  })
  // A few seeds lean to one side; together they stand in the middle.
  const mean = (of: 'x' | 'y') => round.reduce((sum, seed) => sum + seed[of], 0) / count
  const [x, y] = [mean('x'), mean('y')]
  return round.map((seed) => ({ x: SIZE / 2 + seed.x - x, y: SIZE / 2 + seed.y - y }))
}

/** A round of dots. None leaves the ring open. It says nothing that the words beside it do not say. */
export function SeedHead({ dots, most }: Props) {
  const step = Math.min(WIDEST_STEP, (ROUND - 4) / Math.sqrt(most))
  return (
    <svg
      class="seed-head"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      width={SIZE}
      height={SIZE}
      aria-hidden="true"
      focusable="false"
    >
      <circle cx={SIZE / 2} cy={SIZE / 2} r={ROUND} stroke-dasharray={dots === 0 ? '4 6' : undefined} />
      {dots > 0 && (
        <path
          stroke-width={(1.3 * step).toFixed(1)}
          d={seeds(dots, step)
            .map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`)
            .join('')}
        />
      )}
    </svg>
  )
}
