import { paths } from '../paths.ts'
import { EmergencyCard } from './emergency-card.tsx'
import type { Helpline } from './helpline.ts'
import { HelplineEntries } from './helpline-entries.tsx'
import { isShown } from './helpline-rules.ts'
import { urgentWords } from './urgent-sections.ts'

export function AllLines({ lines, today }: { lines: readonly Helpline[]; today: string }) {
  const shown = lines.filter(isShown).toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
  return (
    <>
      <h1>Every line, A to Z</h1>
      <EmergencyCard lines={lines} when={urgentWords.danger_when} isShort />
      <HelplineEntries lines={shown} today={today} showWhere />
      <p>
        <a href={paths.urgentHelp}>Urgent help, by what it is about</a>
      </p>
    </>
  )
}
