import { nationCode } from '../../places/nations-and-regions.ts'
import type { ServiceRecordInput } from '../../services/service-record.ts'

export type Area = NonNullable<ServiceRecordInput['areas']>[number]
export interface Council {
  code: string
  name: string
}
/** Looks a council up by its GSS code or any of its names; undefined when it is none, or not certainly one. */
export type FindCouncil = (codeOrName: string) => Council | undefined

const nations: Record<string, string> = {
  england: nationCode('england'),
  scotland: nationCode('scotland'),
  wales: nationCode('wales'),
  cymru: nationCode('wales'),
  'northern ireland': nationCode('northern_ireland'),
}
const everywhere =
  /^(the )?(uk|united kingdom|great britain|gb|uk[- ]?wide|national(ly|wide)?|nationwide( service)?|whole of the uk|all of the uk|across the uk|anywhere in the uk)$/i

function kindOfCode(code: string): Area['kind'] | undefined {
  if (/^[EWSN]92/.test(code)) return 'nation'
  if (/^K0[234]/.test(code)) return 'uk'
  if (/^E12/.test(code)) return 'region'
  return /^(E0[6-9]|E10|W06|S12|N09)/.test(code) ? 'council' : undefined
}

/** A named area of a record, with the code where code or name tells one. A name that nobody knows stays as words. */
export function readArea(
  name: string | undefined,
  uri: string | undefined,
  findCouncil: FindCouncil,
): Area | undefined {
  const code = /\b([EWSNK]\d{8})\b/i.exec(uri ?? '')?.[1]?.toUpperCase()
  const kind = code ? kindOfCode(code) : undefined
  if (code && kind === 'council') return { kind, code, name: findCouncil(code)?.name ?? name ?? code }
  if (code && kind) return { kind, ...(kind === 'uk' ? {} : { code }), name: name ?? code }
  if (!name) return undefined
  const said = name
    .toLowerCase()
    .replace(/^(all of|whole of|the whole of|across)\s+/, '')
    .trim()
  if (everywhere.test(said)) return { kind: 'uk', name }
  const nation = nations[said]
  if (nation) return { kind: 'nation', code: nation, name }
  const council = findCouncil(name)
  return council ? { kind: 'council', code: council.code, name: council.name } : { kind: 'described', name }
}

export const reachOf = (areas: readonly Area[]): 'local' | 'nation' | 'uk' =>
  areas.some((area) => area.kind === 'uk')
    ? 'uk'
    : areas.some((area) => area.kind === 'nation')
      ? 'nation'
      : 'local'
