import { linesOf } from '../../forms/typed-fields.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { type AreaChoice, areaChoices, countyBeside, labelOf } from './hub-area.ts'
import type { HubErrors, TypedHub } from './new-hub-form.ts'

type Parts = Pick<NetworkParts, 'places'>

/** The names of areas that were chosen before. A county is no place of its own: its districts name it. */
export async function labelled({ places }: Parts, codes: readonly string[]): Promise<AreaChoice[]> {
  const chosen = await Promise.all(
    codes.map(async (code) => ({ code, label: labelOf(code, await places.byCode(code)) })),
  )
  if (chosen.every(({ code, label }) => code !== label)) return chosen
  const found = await Promise.all(codes.map(places.find))
  const names = new Map(
    found.flatMap((answer) =>
      answer.kind === 'place' ? answer.place.councils.map(({ code, name }) => [code, name] as const) : [],
    ),
  )
  return chosen.map(({ code, label }) => ({
    code,
    label: code === label ? (names.get(code) ?? code) : label,
  }))
}

interface LookedUp {
  typed: TypedHub
  errors: HubErrors
  perhaps: readonly AreaChoice[]
}

/**
 * Looks up what was typed: what is certain is chosen, what may be meant is offered, and what is unknown stays to be
 * mended.
 */
export async function lookedUp({ places }: Parts, typed: TypedHub): Promise<LookedUp> {
  const lines = linesOf(typed.lookUp).slice(0, 60)
  const found = await Promise.all(
    lines.map(async (line) => {
      const answer = await places.find(line)
      const county = countyBeside(answer)
      return { line, ...areaChoices(answer, county === null ? null : await places.byCode(county)) }
    }),
  )
  const unknown = found.filter(({ sure, perhaps }) => sure.length + perhaps.length === 0)
  const sure = found.flatMap((each) => each.sure.map(({ code }) => code))
  const next = {
    ...typed,
    lookUp: unknown.map(({ line }) => line).join('\n'),
    codes: [...new Set([...typed.codes, ...sure])],
  }
  const errors =
    unknown.length > 0
      ? {
          lookUp:
            'We know no place for these. Try a town, a county, or the first half of a postcode. Whoever runs this server can load a file of every council: npm run towpath -- places import',
        }
      : {}
  return { typed: next, errors, perhaps: found.flatMap((each) => each.perhaps) }
}
