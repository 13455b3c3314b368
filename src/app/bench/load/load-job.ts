// What the meter asks of the process that makes the load, and what it answers.

export interface LoadRequest {
  method: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
}

export interface LoadJob {
  base: string
  connections: number
  seconds: number
  /** Each connection goes round its own share of them. */
  requests: LoadRequest[]
}

export interface LoadFigures {
  requests: number
  rps: number
  p50Ms: number
  p99Ms: number
  /** How often each status came. */
  statuses: Record<string, number>
  /** Connections that broke and requests without an answer within ten seconds. */
  errors: number
}

/** The value below which a share of them lie, by nearest rank; 0 when there are none. `sorted` is in rising order. */
export const percentileOf = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0

/** Answers whose status is not one of those wanted. */
export const unwanted = ({ statuses, errors }: LoadFigures, wanted: readonly string[]): number =>
  Object.entries(statuses).reduce(
    (sum, [status, count]) => sum + (wanted.includes(status) ? 0 : count),
    errors,
  )
