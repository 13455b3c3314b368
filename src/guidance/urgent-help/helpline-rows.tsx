import { PhoneLink } from '../../design-system/index.ts'
import type { Helpline } from './helpline.ts'
import { hasNumber, hasPage, hasText, hoursLine, whereLine } from './helpline-rules.ts'
import { PageLink, TextLine } from './other-ways.tsx'

type Props = { lines: readonly Helpline[]; today: string; showWhere?: boolean }

/** Lines as a short list, for a panel that stands above something else. */
export function HelplineRows({ lines, today, showWhere = false }: Props) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          <strong>{line.name}</strong>: <Way line={line} />. {facts(line, today, showWhere)}
        </li>
      ))}
    </ul>
  )
}

function Way({ line }: { line: Helpline }) {
  const { phone, text, page } = line
  if (hasNumber(line) && phone) return <PhoneLink number={phone.number} />
  if (hasText(line) && text) return <TextLine text={text} />
  return hasPage(line) && page ? <PageLink href={page.url}>see the number on its website</PageLink> : null
}

function facts(line: Helpline, today: string, showWhere: boolean): string {
  const where = showWhere ? whereLine(line) : null
  const then = hasNumber(line) ? line.phone?.then : undefined
  const forWhom = line.only_for && `For ${inSentence(line.only_for)}.`
  return [then, where && `${where}.`, forWhom, `${hoursLine(line, today)}.`].filter(Boolean).join(' ')
}

// "Women" becomes "women"; "LGBT+ people" stays.
const inSentence = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
