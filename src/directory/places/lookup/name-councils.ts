import { builtInCouncils } from '../builtin/built-in-councils.ts'
import { countyName } from '../builtin/towns.ts'
import type { CouncilRef } from '../place.ts'
import { codesOfCouncil } from './council-codes.ts'
import { listCouncilsCoded, listOtherCouncilNames } from './council-queries.ts'
import type { Reader } from './place-lookup-queries.ts'

/** Postcodes carry codes only; without a file of councils nobody should read S12000033. */
const NAMELESS = 'the local council'

/** Puts names to council codes, in their order: an imported file of councils first, then our own list, then other files. */
export async function nameCouncils(db: Reader, codes: readonly string[]): Promise<CouncilRef[]> {
  if (codes.length === 0) return []
  const wanted = [...new Set(codes.flatMap(codesOfCouncil))]
  const names = new Map<string, string>()
  for (const council of await listCouncilsCoded(db, wanted)) {
    for (const code of [council.gss_code, ...council.former_codes])
      if (code && (council.current || !names.has(code))) names.set(code, council.name)
  }
  for (const { code, name } of builtInCouncils()) if (!names.has(code)) names.set(code, name)
  const named = (code: string) => codesOfCouncil(code).some((each) => names.has(each))
  if (!codes.every(named))
    for (const { code, name } of await listOtherCouncilNames(db, wanted))
      if (!names.has(code)) names.set(code, name)
  return codes.map((code) => {
    const known = codesOfCouncil(code).find((each) => names.has(each))
    return { code, name: (known && names.get(known)) ?? countyName(`NIR.${code}`) ?? NAMELESS }
  })
}
