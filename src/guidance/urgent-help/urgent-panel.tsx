import { PhoneLink, UrgencyCard } from '../../design-system/index.ts'
import { londonDate, systemClock } from '../../platform/clock/clock.ts'
import { paths } from '../paths.ts'
import { EmergencyCard } from './emergency-card.tsx'
import type { Helpline, Nation } from './helpline.ts'
import { helplines } from './helpline-content.ts'
import { HelplineRows } from './helpline-rows.tsx'
import { emergencyLine } from './helpline-rules.ts'
import { NationLinks } from './nation-links.tsx'
import { asNation, knownThemes, panelLines, panelSentences } from './panel-rules.ts'
import type { PanelLevel } from './panel-words.ts'
import { SoftStrip } from './soft-strip.tsx'

type Props = {
  /** none shows nothing. */
  level: PanelLevel | 'none'
  /** Ids of themes; those without words of their own are passed over. */
  themes: readonly string[]
  /** null, and anything but a nation of the UK: lines of the whole UK. */
  nation: string | null
  /** YYYY-MM-DD; the day of asking. */
  today?: string
}

export interface PanelModel {
  sentences: readonly string[]
  lines: readonly Helpline[]
  nation: Nation | null
  today: string
}

/**
 * Help that is added above what somebody asked for, and never instead of it: it does not block, rank or store anything
 * (safety guide 3.3). Wording follows the level and what it is about.
 */
export function UrgentPanel({ level, themes, nation: place, today = londonDate(systemClock()) }: Props) {
  if (level === 'none') return null
  const known = knownThemes(level, themes)
  const nation = asNation(place)
  const model = { sentences: panelSentences(level, known), lines: panelLines(helplines, level, known, nation), nation, today }
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
      <EmergencyCard lines={helplines} when={sentences}>
        <p>To think it through with somebody:</p>
        <HelplineRows lines={lines} today={today} showWhere={nation === null} />
      </EmergencyCard>
      <Below nation={nation} />
    </>
  )
}

function TalkPanel({ heading, calm, model }: { heading: string; calm: string; model: PanelModel }) {
  const { sentences, lines, nation, today } = model
  return (
    <>
      <UrgencyCard urgency="urgent" heading={heading}>
        <ul>
          {sentences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <HelplineRows lines={lines} today={today} showWhere={nation === null} />
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

function Below({ nation }: { nation: Nation | null }) {
  return (
    <>
      <p>
        What you asked for is below. <a href={nation ? paths.urgentHelpIn(nation) : paths.urgentHelp}>All urgent help</a>
      </p>
      {nation === null && <NationLinks />}
    </>
  )
}
