import { HelplineCard, type Level } from '../../design-system/index.ts'
import type { Helpline } from './helpline.ts'
import { hasNumber, hoursLine, whereLine } from './helpline-rules.ts'
import { OtherWays } from './other-ways.tsx'

type Props = {
  lines: readonly Helpline[]
  /** YYYY-MM-DD in Europe/London. */
  today: string
  headingLevel?: Level
  /** Leaves out "In Scotland", on a page that is about one nation. */
  isOneNation?: boolean
}

export function HelplineCards({ lines, today, headingLevel = 3, isOneNation = false }: Props) {
  return (
    <div class="card-grid">
      {lines.map((line) => (
        <HelplineCard
          key={line.id}
          name={line.name}
          about={about(line, isOneNation)}
          phone={hasNumber(line) ? line.phone?.number : undefined}
          hours={hoursLine(line, today)}
          cost={line.cost}
          showsOnBill={line.shows_on_bill ?? undefined}
          otherWays={<OtherWays line={line} />}
          headingLevel={headingLevel}
        />
      ))}
    </div>
  )
}

function about(line: Helpline, isOneNation: boolean) {
  const where = isOneNation ? null : whereLine(line)
  return (
    <>
      {where && <strong>{where}. </strong>}
      {line.what}
    </>
  )
}
