import { londonDate, systemClock } from '../../platform/clock/clock.ts'
import { EmergencyCard } from './emergency-card.tsx'
import { helplines } from './helpline-content.ts'
import { HelplineRows } from './helpline-rows.tsx'
import { panelWords } from './panel-content.ts'
import { asNation, knownThemes, type PanelAge, type PanelModel, panelModel } from './panel-rules.ts'
import type { PanelLevel } from './panel-words.ts'
import { SoftStrip } from './soft-strip.tsx'
import { TalkPanel } from './talk-panel.tsx'
import { WhatIsBelow } from './what-is-below.tsx'

const RESULTS_BELOW = 'What you asked for is below.'

type Props = {
  /** none shows nothing. */
  level: PanelLevel | 'none'
  /** Ids of themes of content/crisis, the most pressing first; those without words of their own are passed over. */
  themes: readonly string[]
  /** null, and anything but a nation of the UK: lines of the whole UK. */
  nation: string | null
  /** Who the help is for, as far as the person said. */
  age?: PanelAge
  /** What stands below the panel, as a sentence; null when there is nothing. */
  below?: string | null
  /** When it is asked. */
  now?: Date
}

/**
 * Help that is added above what somebody asked for, and never instead of it: it does not block, rank or store anything
 * (safety guide 3.3). Wording follows the level and what it is about.
 */
export function UrgentPanel({
  level,
  themes,
  nation,
  age = 'unknown',
  below = RESULTS_BELOW,
  now = systemClock(),
}: Props) {
  if (level === 'none') return null
  const model = panelModel(panelWords, helplines, {
    level,
    themes: knownThemes(panelWords, level, themes),
    nation: asNation(nation),
    age,
    now,
    today: londonDate(now),
  })
  if (level === 'soft') return <SoftStrip model={model} below={below} />
  return level === 'emergency' ? (
    <EmergencyPanel model={model} below={below} />
  ) : (
    <TalkPanel model={model} below={below} />
  )
}

function EmergencyPanel({ model, below }: { model: PanelModel; below: string | null }) {
  const { sentences, lines, nation, today } = model
  return (
    <>
      <EmergencyCard lines={helplines} when={sentences} isShort>
        <p>Also there to talk, now or later:</p>
        <HelplineRows lines={lines} today={today} showWhere={nation === null} />
      </EmergencyCard>
      <WhatIsBelow nation={nation} below={below} />
    </>
  )
}
