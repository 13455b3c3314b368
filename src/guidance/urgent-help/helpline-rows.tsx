import { asPart } from '../../platform/words/in-sentence.ts'
import type { Helpline } from './helpline.ts'
import { hasNumber, hoursLine, whereLine } from './helpline-rules.ts'
import { LineWay } from './line-way.tsx'

type Props = { lines: readonly Helpline[]; today: string; showWhere?: boolean }

/** Lines as a short list, for a panel that stands above something else. */
export function HelplineRows({ lines, today, showWhere = false }: Props) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          <strong>{line.name}</strong>: <LineWay line={line} />. {facts(line, today, showWhere)}
        </li>
      ))}
    </ul>
  )
}

function facts(line: Helpline, today: string, showWhere: boolean): string {
  const where = showWhere ? whereLine(line) : null
  const next = hasNumber(line) ? line.phone?.next : undefined
  const forWhom = line.only_for && `For ${asPart(line.only_for)}.`
  return [next, where && `${where}.`, forWhom, `${hoursLine(line, today)}.`].filter(Boolean).join(' ')
}
