import { InsetText } from '../../design-system/index.ts'
import { paths } from '../paths.ts'
import { HelplineRows } from './helpline-rows.tsx'
import type { PanelModel } from './panel-rules.ts'

type Props = { model: PanelModel; below: string | null }

/** No card, no red: the past, or a worry without danger now, asks for calm. */
export function SoftStrip({ model: { heading, lines, nation, today }, below }: Props) {
  return (
    <InsetText>
      <p>{heading}</p>
      <HelplineRows lines={lines} today={today} showWhere={nation === null} />
      <p>
        {below} <a href={nation ? paths.urgentHelpIn(nation) : paths.urgentHelp}>All helplines</a>
      </p>
    </InsetText>
  )
}
