import { SourceProblem } from './source-shape.ts'

/** How patient a fetch is. Times in milliseconds. */
export interface FetchLimits {
  /** Until the first bytes of an answer. */
  answer: number
  /** Between two pieces of an answer. */
  idle: number
  /** For one whole answer: a server that drips a byte a second is no feed. */
  whole: number
  /** Size of one answer. */
  bytes: number
  redirects: number
  attempts: number
  /** Before the second attempt; it doubles with each. */
  backoff: number
  /** Details of single records asked for at a time. */
  concurrency: number
  pages: number
  perPage: number
}

export const fetchLimits: FetchLimits = {
  answer: 30_000,
  idle: 30_000,
  whole: 900_000,
  bytes: 300_000_000,
  redirects: 5,
  attempts: 4,
  backoff: 1_000,
  concurrency: 4,
  pages: 10_000,
  perPage: 100,
}

/** An answer that did not come, or came with a refusal. */
export class FetchProblem extends SourceProblem {
  override name = 'FetchProblem'
  readonly status: number | undefined
  /** Worth another attempt: the network, the server's own fault, or a request to wait. */
  readonly passing: boolean
  readonly waitMs: number | undefined
  constructor(
    message: string,
    {
      status,
      passing = false,
      waitMs,
    }: { status?: number; passing?: boolean; waitMs?: number | undefined } = {},
  ) {
    super(message)
    this.status = status
    this.passing = passing
    this.waitMs = waitMs
  }
}
