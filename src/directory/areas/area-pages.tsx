import { type Answer, page } from '../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../platform/http/route.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { plainBands } from '../find/plain-bands.ts'
import { areaCodesOf } from '../places/area-codes-rules.ts'
import { resolvePlace } from '../places/resolve-place.ts'
import { AreaList, AreaPage } from './area-views.tsx'
import { readSupport } from './read-support.ts'

export const areasPage =
  ({ coveredAreas }: DirectoryParts) =>
  async (): Promise<Answer> =>
    page('Areas', <AreaList areas={await coveredAreas()} />)

export const areaPage =
  (parts: DirectoryParts) =>
  async ({ params }: Asked): Promise<Answer> => {
    const area = (await parts.coveredAreas()).find((each) => each.code === params.code)
    if (!area) throw new NotFound()
    const found = await resolvePlace(parts.db, area.code)
    const place = found.kind === 'place' ? found.place : null
    const bands = await plainBands(parts, place ? { place } : {})
    const support = await readSupport(parts, area, place)
    // What is about the area comes first; phone and online help, which is for everywhere, last.
    const hub = await parts.hubOf(place ? areaCodesOf(place) : [area.code])
    return page('Area', <AreaPage area={area} hub={hub} support={support} bands={bands.toReversed()} />)
  }
