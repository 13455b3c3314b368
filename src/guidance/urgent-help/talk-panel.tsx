import { PhoneLink, UrgencyCard } from '../../design-system/index.ts'
import type { Helpline } from './helpline.ts'
import { helplines } from './helpline-content.ts'
import { HelplineRows } from './helpline-rows.tsx'
import { emergencyLine, hasNumber, hoursLine, whereLine } from './helpline-rules.ts'
import type { PanelModel } from './panel-rules.ts'
import { WhatIsBelow } from './what-is-below.tsx'

/** One line to ring with a button, the others beside it, and the emergency number if it gets worse. */
export function TalkPanel({ model }: { model: PanelModel }) {
  const { heading, sentences, lines, calm, also, nation, today } = model
  const first = lines.find(hasNumber)
  return (
    <>
      <UrgencyCard urgency="urgent" heading={heading}>
        <ul>
          {sentences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {first && <RingFirst line={first} model={model} />}
        <p>Or:</p>
        <HelplineRows
          lines={lines.filter((line) => line !== first)}
          today={today}
          showWhere={nation === null}
        />
        {also && <p>{also}</p>}
        <p>{calm}</p>
        <p>
          If a life is at risk now, call <PhoneLink number={emergencyLine(helplines).phone.number} />.
        </p>
        <p class="quiet small">Calls stay in this phone’s call log.</p>
      </UrgencyCard>
      <WhatIsBelow nation={nation} />
    </>
  )
}

function RingFirst({ line, model: { nation, today } }: { line: Helpline; model: PanelModel }) {
  const where = nation === null ? whereLine(line) : null
  return (
    <>
      <p>
        <strong>{line.name}</strong>. {where && `${where}. `}
        {line.what} {hoursLine(line, today)}.
      </p>
      {line.phone && (
        <p>
          <PhoneLink number={line.phone.number} look="button" label="Call" />
        </p>
      )}
      {line.phone?.next && <p>{line.phone.next}</p>}
    </>
  )
}
