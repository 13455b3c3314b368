/** A mean with the interval that 95 of 100 samples like this one would fall in. */
export interface Rate {
  /** Null when there was nothing to count. */
  value: number | null
  low: number
  high: number
  cases: number
}

const ROUNDS = 2000

// A fixed seed: the same cases always print the same interval.
function* draws(seed: number): Generator<number, never> {
  let state = seed >>> 0
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 4_294_967_296
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean of values from 0 to 1 with a bootstrap interval. */
export function rateOf(values: readonly number[]): Rate {
  if (values.length === 0) return { value: null, low: 0, high: 1, cases: 0 }
  const random = draws(values.length)
  const means = Array.from({ length: ROUNDS }, () =>
    mean(values.map(() => values[Math.floor(random.next().value * values.length)] ?? 0)),
  ).sort((a, b) => a - b)
  const at = (share: number): number => means[Math.floor(share * (ROUNDS - 1))] ?? 0
  return { value: mean(values), low: at(0.025), high: at(0.975), cases: values.length }
}

export const hit = (is: boolean): number => (is ? 1 : 0)

/** "0.92 (0.84–0.98), 50 cases" */
export const rateLine = ({ value, low, high, cases }: Rate): string =>
  value === null ? 'no cases' : `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}), ${cases} cases`
