import { type Answer, page } from '../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../platform/http/route.ts'
import type { DirectoryParts } from '../directory-parts.ts'
import { plainBands } from '../find/plain-bands.ts'
import { resolvePlace } from '../places/resolve-place.ts'
import { listCoveredAreas } from './area-queries.ts'
import { AreaList, AreaPage } from './area-views.tsx'

export const areasPage =
  ({ db }: DirectoryParts) =>
  async (): Promise<Answer> =>
    page('Areas', <AreaList areas={await listCoveredAreas(db)} />)

export const areaPage =
  (parts: DirectoryParts) =>
  async ({ params }: Asked): Promise<Answer> => {
    const area = (await listCoveredAreas(parts.db)).find((each) => each.code === params.code)
    if (!area) throw new NotFound()
    const found = await resolvePlace(parts.db, area.code)
    const bands = await plainBands(parts, found.kind === 'place' ? { place: found.place } : {})
    return page('Area', <AreaPage area={area} bands={bands} />)
  }
