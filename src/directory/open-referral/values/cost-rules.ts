import type { ServiceRecordInput } from '../../services/service-record.ts'
import { type Loose, looseNumber, looseText } from './loose-json.ts'

export type Cost = NonNullable<ServiceRecordInput['costs']>[number]

const free =
  /^(free|none|no (cost|charge|fee)s?|nil|£?0(\.00)?|gratis|free of charge|this service is free)\b/i
const exception =
  /\b(but|except|however|unless|apart from|for (under|over|those|people|children|members)|if |some |var(y|ies)\b)/i

/** Terms of the facet "cost". Only a plain statement counts: "free tea, classes £5" is not free. */
export function costTermOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (free.test(text.trim())) return exception.test(text) || /[£$€]\s*[1-9]/.test(text) ? undefined : 'free'
  if (/\b(donation|pay what you|give what you)/i.test(text) && !/[£$€]\s*\d/.test(text)) return 'donation'
  if (/sliding scale|according to income|income[- ]based|depend(s|ing)? on (your )?income/i.test(text))
    return 'sliding_scale'
  return undefined
}

function costOf(option: Loose, today: string, plain: (text: unknown) => string | undefined): Cost[] {
  const until = looseText(option.valid_to)
  if (until && /^\d{4}-\d\d-\d\d/.test(until) && until.slice(0, 10) < today) return []
  const amount = looseNumber(looseText(option.amount)?.replace(/[£,\s]/g, ''))
  const name = plain(option.option)
  const note = [name, plain(option.amount_description)]
    .filter((part, at, all) => part && all.indexOf(part) === at)
    .join(': ')
  const pounds = /^(gbp|£)?$/i.test(looseText(option.currency) ?? '')
  const pence =
    amount !== undefined && amount >= 0 && amount < 1_000_000 && pounds ? Math.round(amount * 100) : undefined
  const term = pence === 0 ? 'free' : pence === undefined ? costTermOf(name) : 'paid'
  if (pence === undefined && note === '') return []
  return [
    {
      ...(term ? { term } : {}),
      ...(pence === undefined ? {} : { amountPence: pence }),
      ...(note ? { note } : {}),
    },
  ]
}

/** Cost options, and what the sentence on fees says where there are none. */
export function readCosts(
  options: readonly Loose[],
  fees: string | undefined,
  today: string,
  plain: (text: unknown) => string | undefined,
): Cost[] {
  const costs = options.flatMap((option) => costOf(option, today, plain))
  const term = costTermOf(fees)
  return costs.length === 0 && term ? [{ term }] : costs
}
