import { parseArgs } from 'node:util'
import cliProgress from 'cli-progress'
import { checkLinks, type LinkChecked, linksToCheck, readGuidanceContent } from '../../guidance/index.ts'
import type { BareRun } from './command.ts'

const saysOf: Record<Exclude<LinkChecked['state'], 'answers'>, string> = {
  gone: 'not there',
  silent: 'no answer',
  shut: 'turns machines away, look by hand',
}

/**
 * Which sources and pages of helplines answer. Returns 1 when one does not, and when none does, which is most likely this
 * machine's network. `--list` only lists them. Never part of the tests: other people's websites come and go.
 */
export const run: BareRun = async (args, { out }) => {
  const { values } = parseArgs({
    args,
    options: { list: { type: 'boolean' }, timeout: { type: 'string', default: '15' } },
  })
  const links = linksToCheck(readGuidanceContent())
  if (values.list) {
    for (const { address, namedIn } of links) out(`${address}  ${namedIn.join(', ')}`)
    out(`${links.length} addresses.`)
    return 0
  }
  const seconds = Number(values.timeout)
  if (!(seconds > 0)) {
    out('--timeout is a number of seconds, such as 15.')
    return 2
  }
  const bar = new cliProgress.SingleBar({ format: 'Asked {value} of {total} addresses', noTTYOutput: true })
  bar.start(links.length, 0)
  const checked = await checkLinks(
    links.map(({ address }) => address),
    { timeout: seconds * 1000, onEach: () => bar.increment() },
  )
  bar.stop()
  if (checked.every(({ state }) => state === 'silent')) {
    out('No address answered. Is there a network here?')
    return 1
  }
  for (const { address, state, said } of checked) {
    if (state === 'answers') continue
    const names = links.find((link) => link.address === address)?.namedIn.join(', ')
    out(`${saysOf[state]} (${said})  ${address}  ${names}`)
  }
  const failed = checked.filter(({ state }) => state === 'gone' || state === 'silent').length
  out(`${links.length} addresses, ${failed} of them not there or without an answer.`)
  return failed > 0 ? 1 : 0
}
