import type { ComponentChild } from 'preact'
import { VisuallyHidden } from '../../design-system/index.ts'
import type { Helpline } from './helpline.ts'
import { hasNumber, hasPage, hasText, hoursLine, whereLine } from './helpline-rules.ts'
import { LineWay, PageLink, TextLine } from './line-way.tsx'

type Props = { lines: readonly Helpline[]; today: string; showWhere: boolean }

/** Lines one under the other, each with who answers and when: a whole situation fits a screen or two. */
export function HelplineEntries({ lines, today, showWhere }: Props) {
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line.id}>
          <p>
            <strong>
              {line.name}: <LineWay line={line} />
            </strong>
            <br />
            {showWhere && whereLine(line) && <strong>{whereLine(line)}. </strong>}
            {line.what} {hasNumber(line) && line.phone?.next}
            <br />
            <span class="quiet small">{terms(line, today)}</span>
            {waysBeside(line).map((way, index) => (
              <span key={index}>
                {index === 0 ? <br /> : ' · '}
                {way}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

function terms(line: Helpline, today: string): string {
  const bill = hasNumber(line) && line.shows_on_bill === false ? 'not on the phone bill' : null
  return [hoursLine(line, today), line.cost, bill].filter(Boolean).join(' · ')
}

// What stands in the first row already is not said again.
function waysBeside(line: Helpline): ComponentChild[] {
  const { text, chat, email, page } = line
  const isReached = hasNumber(line) || hasText(line)
  const of = <VisuallyHidden> of {line.name}</VisuallyHidden>
  return [
    ...(hasNumber(line) && hasText(line) && text
      ? [
          <>
            Or <TextLine text={text} />
          </>,
        ]
      : []),
    ...(chat?.confirmed ? [<PageLink href={chat.url}>Online chat{of}</PageLink>] : []),
    ...(email?.confirmed ? [<a href={`mailto:${email.address}`}>{email.address}</a>] : []),
    ...(isReached && hasPage(line) && page ? [<PageLink href={page.url}>Website{of}</PageLink>] : []),
  ]
}
