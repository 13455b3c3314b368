import { kindWords } from '../../guidance/index.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { paths } from '../paths.ts'
import type { Place } from '../places/place.ts'
import type { CoveredArea } from './area.ts'
import { type SupportFound, supportFound } from './support-map-rules.ts'

export interface AreaSupport extends SupportFound {
  /** Areas around this one, below a nation, that services say they cover: a county, a region. */
  wider: readonly CoveredArea[]
}

/** All that a support map shows of an area. `place` is the area as the lookup knows it; null when it does not. */
export async function readSupport(
  { supportIn, coveredAreas, topics }: Pick<DirectoryParts, 'supportIn' | 'coveredAreas' | 'topics'>,
  { code }: Pick<CoveredArea, 'code'>,
  place: Pick<Place, 'councils' | 'region'> | null,
): Promise<AreaSupport> {
  const kinds = topics.flatMap(({ id, label, code: topic, group }) =>
    group === undefined ? [] : [{ id, label, group, href: paths.topic(topic) }],
  )
  const around = new Set([...(place?.councils ?? []).map((council) => council.code), place?.region])
  around.delete(code)
  return {
    ...supportFound(await supportIn(code), kindWords.groups, kinds),
    wider: (await coveredAreas()).filter((area) => around.has(area.code)),
  }
}
