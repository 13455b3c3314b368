import { paths } from '../paths.ts'
import type { Helpline } from '../urgent-help/helpline.ts'
import { HelplineEntries } from '../urgent-help/helpline-entries.tsx'
import type { FinderWords } from './finder-words.ts'

interface Props {
  words: FinderWords['at_work']
  lines: readonly Helpline[]
  today: string
  showWhere: boolean
  /** The kind of support that protects people. */
  protect: string
}

/** Before any kind of support: at work, a worry goes to somebody who can act on it (requirement S4.11). */
export function AtWork({ words, lines, today, showWhere, protect }: Props) {
  return (
    <section aria-labelledby="first">
      <h2 id="first">{words.heading}</h2>
      <p class="measure">{words.words}</p>
      {lines.length > 0 && <HelplineEntries lines={lines} today={today} showWhere={showWhere} />}
      <ul>
        <li>
          <a href={paths.guide('listening', 'professionals')}>{words.listening}</a>
        </li>
        <li>
          <a href={protect}>{words.protect}</a>
        </li>
      </ul>
    </section>
  )
}
