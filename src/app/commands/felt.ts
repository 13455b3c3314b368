import { closeFeedback, type GuidanceTables, listWaitingFeedback } from '../../guidance/index.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import type { Run } from './command.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const run: Run = async ([what, id = '', ...words], { database, out }) => {
  const db = database.as<GuidanceTables>()
  if (what === 'answer' || what === 'set-aside') {
    const answer = what === 'answer' ? words.join(' ').trim() : null
    if (!UUID.test(id) || answer === '') {
      out('towpath felt answer NUMBER "WORDS", or towpath felt set-aside NUMBER')
      return 2
    }
    const done = await closeFeedback(db, id, answer, systemClock())
    out(done ? 'Done.' : 'Nothing with that number is waiting. towpath felt lists what is.')
    return done ? 0 : 1
  }
  const waiting = await listWaitingFeedback(db)
  if (waiting.length === 0) out('Nothing is waiting to be read.')
  for (const { id: number, said_on, about, of, felt, words: said, wants_answer } of waiting) {
    out(`${number}  ${said_on}  ${about} ${of}${wants_answer ? '  (asked for an answer)' : ''}`)
    if (felt.length > 0) out(`    ${felt.join(', ')}`)
    if (said !== null) out(`    ${said.replaceAll(/\s+/g, ' ')}`)
  }
  if (waiting.length > 0) out('\ntowpath felt answer NUMBER "WORDS"; towpath felt set-aside NUMBER')
  return 0
}
