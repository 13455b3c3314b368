import { PhoneLink, UrgencyCard } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import type { Helpline } from './helpline.ts'
import { helplines } from './helpline-content.ts'
import { HelplineRows } from './helpline-rows.tsx'
import { emergencyLine, hasNumber, hoursLine, whereLine } from './helpline-rules.ts'
import { LineWay } from './line-way.tsx'
import type { PanelModel } from './panel-rules.ts'
import { WhatIsBelow } from './what-is-below.tsx'

/**
 * The line that fits best with a button or its own page, the others beside it, and the emergency number if it gets worse. A
 * line whose number nobody could confirm keeps its place: the next one may be for other people.
 */
export function TalkPanel({ model, below }: { model: PanelModel; below: string | null }) {
  const { heading, sentences, lines, calm, also, nation, today } = model
  const [first, ...others] = lines
  return (
    <>
      <UrgencyCard urgency="urgent" heading={heading}>
        <ul>
          {sentences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {first && <ReachFirst line={first} model={model} />}
        {also && <p>{also}</p>}
        <p>Or:</p>
        <HelplineRows lines={others} today={today} showWhere={nation === null} />
        <p>{calm}</p>
        <p>
          If a life is at risk now, call <PhoneLink number={emergencyLine(helplines).phone.number} />.
        </p>
        <p class="quiet small">
          Calls stay in this phone’s call log.{' '}
          <a href={paths.stayingSafe}>What others may see on this phone</a>
        </p>
      </UrgencyCard>
      <WhatIsBelow nation={nation} below={below} />
    </>
  )
}

function ReachFirst({ line, model: { nation, today } }: { line: Helpline; model: PanelModel }) {
  const where = nation === null ? whereLine(line) : null
  return (
    <>
      <p>
        <strong>{line.name}</strong>. {where && `${where}. `}
        {line.what} {hoursLine(line, today)}.
      </p>
      <p>
        <LineWay line={line} look="button" />
      </p>
      {hasNumber(line) && line.phone?.next && <p>{line.phone.next}</p>}
    </>
  )
}
