import { PhoneLink } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { BeforeYouRing } from './before-you-ring.tsx'
import { EmergencyCard } from './emergency-card.tsx'
import { FirstLine } from './first-line.tsx'
import { type Helpline, type Nation, nationNames, nations } from './helpline.ts'
import { HelplineEntries } from './helpline-entries.tsx'
import { isOpenDayAndNight, linesAnywhere, linesFor, listeningLine } from './helpline-rules.ts'
import { type UrgentSection, urgentWords } from './urgent-sections.ts'

export interface UrgentHelpModel {
  lines: readonly Helpline[]
  today: string
  /** null: all four nations together. */
  nation: Nation | null
}

/** Works as plain text on a poor connection: danger first, one line that listens, then everything by what it is about. */
export function UrgentHelp({ lines, today, nation }: UrgentHelpModel) {
  return (
    <>
      <h1>Urgent help{nation ? ` in ${nationNames[nation]}` : ''}</h1>
      <EmergencyCard lines={lines} when={urgentWords.danger_when} />
      <Listening lines={lines} today={today} />
      <p>What is it about?</p>
      <ul>
        {urgentWords.sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
        <li>
          <a href="#nation">{nation ? 'In another nation' : 'Lines of one nation'}</a>
        </li>
      </ul>
      {urgentWords.sections.map((section) => (
        <Section key={section.id} section={section} lines={lines} today={today} nation={nation} />
      ))}
      <ByNation nation={nation} />
      <BeforeYouRing />
    </>
  )
}

function Section({ section, lines, today, nation }: UrgentHelpModel & { section: UrgentSection }) {
  const { id, heading, intro, situations } = section
  return (
    <>
      <h2 id={id}>{heading}</h2>
      <p>
        {intro} <a href={paths.urgentHelpAbout(id)}>What happens when you ring</a>
      </p>
      {nation === null ? (
        <HelplineEntries lines={linesAnywhere(lines, situations)} today={today} showWhere />
      ) : (
        <LinesHere lines={linesFor(lines, situations, nation)} today={today} />
      )}
    </>
  )
}

function LinesHere({ lines: [first, ...others], today }: Pick<UrgentHelpModel, 'lines' | 'today'>) {
  return (
    <>
      {first && <FirstLine line={first} today={today} />}
      <HelplineEntries lines={others} today={today} showWhere={false} />
    </>
  )
}

function Listening({ lines, today }: Pick<UrgentHelpModel, 'lines' | 'today'>) {
  const line = listeningLine(lines)
  return (
    <p class="lead">
      Not in danger, and want somebody to listen{isOpenDayAndNight(line, today) ? ', day or night' : ''}? Call{' '}
      {line.name} on <PhoneLink number={line.phone.number} />.
    </p>
  )
}

function ByNation({ nation }: { nation: Nation | null }) {
  return (
    <>
      <h2 id="nation">By nation</h2>
      <p>Some lines differ by nation. These pages hold the lines of one nation, and those of the whole UK.</p>
      <ul>
        {nations
          .filter((each) => each !== nation)
          .map((each) => (
            <li key={each}>
              <a href={paths.urgentHelpIn(each)}>{nationNames[each]}</a>
            </li>
          ))}
        {nation && (
          <li>
            <a href={paths.urgentHelp}>All four nations</a>
          </li>
        )}
        <li>
          <a href={paths.allLines}>Every line, A to Z</a>
        </li>
      </ul>
    </>
  )
}
