// What PostgreSQL and the network say when nobody answers there for now (PostgreSQL's manual, appendix A; Node's
// errno).
const awayCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN'],
  // cut off, shutting down, starting up, no room for another connection, too slow for a page, closed to all; full
  // disk, read only
  ...['08000', '08001', '08003', '08004', '08006', '57P01', '57P02', '57P03', '53300', '57014', '55000'],
  ...['53100', '25006'],
])
// pg gives these no code.
const awayWords =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether an error says that the database does not answer now, and may soon: no fault of a query. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && awayCodes.has(String(error.code))) || awayWords.test(error.message)
}

/** In place of an answer that only the database could give. */
export const AWAY = Symbol('the database does not answer')

/** The answer, or AWAY while the database does not answer; any other error stays one. */
export const orAway = <Answer>(answer: Promise<Answer>): Promise<Answer | typeof AWAY> =>
  answer.catch((error: unknown): typeof AWAY => {
    if (isDatabaseAway(error)) return AWAY
    throw error
  })
