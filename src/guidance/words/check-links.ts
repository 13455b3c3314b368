/**
 * What an address said. `shut`: it answers, and turns machines away (401, 403, 429), so a person has to look. `gone`: it
 * answers that there is no such page, or fails. `silent`: nobody answered within the time.
 */
type LinkState = 'answers' | 'shut' | 'gone' | 'silent'

export interface LinkChecked {
  address: string
  state: LinkState
  /** The HTTP status, or why there was none. */
  said: string
}

interface Options {
  /** Of one request, in milliseconds. */
  timeout: number
  atOnce?: number
  onEach?: (checked: LinkChecked) => void
}

const shut = new Set([401, 403, 429])

const stateOf = (status: number): LinkState => (status < 400 ? 'answers' : shut.has(status) ? 'shut' : 'gone')

async function statusOf(address: string, method: 'HEAD' | 'GET', timeout: number): Promise<number> {
  const answer = await fetch(address, {
    method,
    redirect: 'follow',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': 'Towpath link check', accept: 'text/html, */*' },
  })
  await answer.body?.cancel()
  return answer.status
}

const reasonOf = (problem: unknown): string => {
  if (!(problem instanceof Error)) return 'no answer'
  if (problem.name === 'TimeoutError') return 'no answer in time'
  return problem.cause instanceof Error && 'code' in problem.cause
    ? String(problem.cause.code)
    : problem.message
}

/** HEAD first, which costs the other side least; many servers do not know it, so whatever it refuses is asked with GET. */
async function check(address: string, timeout: number): Promise<LinkChecked> {
  try {
    const asked = await statusOf(address, 'HEAD', timeout).catch(() => 500)
    const status = asked < 400 ? asked : await statusOf(address, 'GET', timeout)
    return { address, state: stateOf(status), said: String(status) }
  } catch (problem) {
    return { address, state: 'silent', said: reasonOf(problem) }
  }
}

/** Asks each address, a few at once. Answers in the order of the addresses; nothing is thrown for one that fails. */
export async function checkLinks(addresses: readonly string[], options: Options): Promise<LinkChecked[]> {
  const found = new Map<string, LinkChecked>()
  const waiting = [...new Set(addresses)]
  const work = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const checked = await check(address, options.timeout)
      found.set(address, checked)
      options.onEach?.(checked)
    }
  }
  await Promise.all(Array.from({ length: options.atOnce ?? 4 }, work))
  return addresses.flatMap((address) => found.get(address) ?? [])
}
