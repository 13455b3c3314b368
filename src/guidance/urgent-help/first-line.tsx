import { HelplineCard } from '../../design-system/index.ts'
import type { Helpline } from './helpline.ts'
import { hasNumber, hoursLine } from './helpline-rules.ts'
import { OtherWays } from './other-ways.tsx'

/** The line to try first, with a button to ring it: one thing to do, before the shorter list of the others. */
export function FirstLine({ line, today }: { line: Helpline; today: string }) {
  return (
    <HelplineCard
      name={line.name}
      about={line.what}
      phone={hasNumber(line) ? line.phone?.number : undefined}
      hours={hoursLine(line, today)}
      cost={line.cost}
      showsOnBill={line.shows_on_bill ?? undefined}
      otherWays={<OtherWays line={line} />}
    />
  )
}
