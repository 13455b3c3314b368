import type { Kind } from '../kinds/kind.ts'
import { nationLabel, waysToStart } from '../kinds/kind-rules.ts'
import { paths } from '../paths.ts'
import { BeforeYouRing } from './before-you-ring.tsx'
import { EmergencyCard } from './emergency-card.tsx'
import type { Helpline } from './helpline.ts'
import { HelplineEntries } from './helpline-entries.tsx'
import { linesAnywhere } from './helpline-rules.ts'
import { type UrgentSection, urgentWords } from './urgent-sections.ts'

interface Props {
  section: UrgentSection
  kinds: readonly Kind[]
  lines: readonly Helpline[]
  today: string
}

/** One situation: danger first, then its lines in all nations, then who answers and what happens. */
export function UrgentSituation({ section, kinds, lines, today }: Props) {
  const explained = section.kinds.flatMap((id) => kinds.filter((kind) => kind.id === id))
  return (
    <>
      <h1>{section.heading}</h1>
      <EmergencyCard lines={lines} when={urgentWords.danger_when} isShort />
      <p>{section.intro}</p>
      <HelplineEntries lines={linesAnywhere(lines, section.situations)} today={today} showWhere />
      {explained.map((kind) => (
        <section key={kind.id} aria-labelledby={kind.slug}>
          <h2 id={kind.slug}>{kind.name}</h2>
          <p class="measure">{kind.what_it_is}</p>
          <p class="measure">{kind.what_to_expect}</p>
          <h3>How to start</h3>
          <ul>
            {waysToStart(kind).map((way) => (
              <li key={way.words}>
                {nationLabel(way.nation)}: {way.words}
              </li>
            ))}
          </ul>
          <p class="measure">{kind.safety_consent}</p>
        </section>
      ))}
      <BeforeYouRing />
      <p>
        <a href={paths.urgentHelp}>All urgent help</a>
      </p>
    </>
  )
}
