import { builtInCouncils } from '../../places/builtin/built-in-councils.ts'
import { foldName } from '../../places/lookup/name-folding.ts'
import { resolvePlace } from '../../places/resolve-place.ts'
import type { DirectoryDb } from '../../tables.ts'
import type { Council, FindCouncil } from '../values/service-area-rules.ts'
import { listCurrentCouncils } from './council-name-queries.ts'

const code = /^[EWSN]\d{8}$/i

/** "London Borough of Hounslow", "Hounslow Council" and "Hounslow" are one. */
const bare = (name: string): string =>
  foldName(name)
    .replace(
      /^(the )?(london borough|royal borough|metropolitan borough|borough|city|county|district) of /,
      '',
    )
    .replace(/ (london borough|metropolitan borough|city|county|borough|district|unitary)? ?council$/, '')

/** Looks councils up by code or name, in an imported file of councils and in our own list. */
export async function councilFinder(db: DirectoryDb): Promise<FindCouncil> {
  const councils = [
    ...(await listCurrentCouncils(db)),
    ...builtInCouncils().map(({ code, name }) => ({ code, name, names: [foldName(name)] })),
  ]
  const byCode = new Map<string, Council>()
  const byName = new Map<string, Council | null>()
  for (const { code, name, names } of councils) {
    if (byCode.has(code)) continue
    byCode.set(code, { code, name })
    // A name of two councils is the name of none.
    for (const each of new Set([...names, bare(name)]))
      byName.set(each, byName.has(each) ? null : { code, name })
  }
  return (asked) =>
    code.test(asked.trim())
      ? byCode.get(asked.trim().toUpperCase())
      : (byName.get(foldName(asked)) ?? byName.get(bare(asked)) ?? undefined)
}

/** The council that an operator names for a whole feed; a sentence when it is none, or one of several. */
export async function councilForFeed(
  db: DirectoryDb,
  find: FindCouncil,
  asked: string,
): Promise<Council | { problem: string }> {
  const known = find(asked)
  if (known) return known
  const answer = await resolvePlace(db, asked)
  const places = answer.kind === 'place' ? [answer.place] : answer.kind === 'choice' ? answer.places : []
  const councils = [
    ...new Map(
      places
        .filter((place) => place.precision === 'council')
        .flatMap((place) => place.councils.map((each) => [each.code, each])),
    ).values(),
  ]
  const [only, ...others] = councils
  if (only && others.length === 0) return only
  if (code.test(asked.trim())) return { code: asked.trim().toUpperCase(), name: asked.trim().toUpperCase() }
  const among = councils
    .slice(0, 8)
    .map((each) => `${each.name} (${each.code})`)
    .join(', ')
  return {
    problem: among
      ? `${asked} may be one of several councils: ${among}. Give its code.`
      : `We know no council called ${asked}. Give its GSS code (such as E06000013), or import a file of councils first: towpath places import.`,
  }
}
