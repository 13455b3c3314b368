import { PhoneLink, UrgencyCard } from '../../design-system/index.ts'
import { londonDate, systemClock } from '../../platform/clock/clock.ts'
import { paths } from '../paths.ts'
import { EmergencyCard } from './emergency-card.tsx'
import type { Helpline, Nation } from './helpline.ts'
import { helplines } from './helpline-content.ts'
import { HelplineRows } from './helpline-rows.tsx'
import { emergencyLine, hasNumber, hoursLine } from './helpline-rules.ts'
import { NationLinks } from './nation-links.tsx'
import { asNation, knownThemes, type PanelModel, panelLines, panelSentences } from './panel-rules.ts'
import type { PanelLevel } from './panel-words.ts'
import { SoftStrip } from './soft-strip.tsx'

type Props = {
  /** none shows nothing. */
  level: PanelLevel | 'none'
  /** Ids of themes; those without words of their own are passed over. */
  themes: readonly string[]
  /** null, and anything but a nation of the UK: lines of the whole UK. */
  nation: string | null
  /** When it is asked. */
  now?: Date
}

/**
 * Help that is added above what somebody asked for, and never instead of it: it does not block, rank or store anything
 * (safety guide 3.3). Wording follows the level and what it is about.
 */
export function UrgentPanel({ level, themes, nation: place, now = systemClock() }: Props) {
  if (level === 'none') return null
  const known = knownThemes(level, themes)
  const nation = asNation(place)
  const today = londonDate(now)
  const model: PanelModel = {
    sentences: panelSentences(level, known),
    lines: panelLines(helplines, { level, themes: known, nation, now, today }),
    nation,
    today,
  }
  if (level === 'soft') return <SoftStrip model={model} />
  if (level === 'emergency') return <EmergencyPanel model={model} />
  return <TalkPanel heading={headings[level]} calm={calm[level]} model={model} />
}

const headings = { urgent: 'Talk to somebody now if:', safeguarding: 'Tell somebody who can help if:' }
const calm = {
  urgent: 'You can say as much or as little as you want.',
  safeguarding: 'You do not need proof. They listen, and say what can happen next.',
}

function EmergencyPanel({ model: { sentences, lines, nation, today } }: { model: PanelModel }) {
  return (
    <>
      <EmergencyCard lines={helplines} when={sentences} isShort>
        <p>To think it through with somebody:</p>
        <HelplineRows lines={lines} today={today} showWhere={nation === null} />
      </EmergencyCard>
      <Below nation={nation} />
    </>
  )
}

function TalkPanel({ heading, calm, model }: { heading: string; calm: string; model: PanelModel }) {
  const { sentences, lines, nation, today } = model
  const first = lines.find(hasNumber)
  return (
    <>
      <UrgencyCard urgency="urgent" heading={heading}>
        <ul>
          {sentences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {first && <RingFirst line={first} today={today} />}
        <p>Or:</p>
        <HelplineRows
          lines={lines.filter((line) => line !== first)}
          today={today}
          showWhere={nation === null}
        />
        <p>{calm}</p>
        <p>
          If a life is at risk now, call <PhoneLink number={emergencyLine(helplines).phone.number} />.
        </p>
        <p class="quiet small">Calls stay in this phone’s call log.</p>
      </UrgencyCard>
      <Below nation={nation} />
    </>
  )
}

function RingFirst({ line, today }: { line: Helpline; today: string }) {
  return (
    <>
      <p>
        <strong>{line.name}</strong>. {line.what} {hoursLine(line, today)}.
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

function Below({ nation }: { nation: Nation | null }) {
  return (
    <>
      <p>
        What you asked for is below.{' '}
        <a href={nation ? paths.urgentHelpIn(nation) : paths.urgentHelp}>All urgent help</a>
      </p>
      {nation === null && <NationLinks />}
    </>
  )
}
