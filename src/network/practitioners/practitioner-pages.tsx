import { type Answer, page } from '../../platform/http/answer.ts'
import type { Asked } from '../../platform/http/route.ts'
import { hubOf } from '../hubs/hub-pages.tsx'
import type { NetworkParts } from '../network-parts.ts'
import { listListed } from './practitioner-queries.ts'
import { PractitionerList } from './practitioner-views.tsx'

export const practitionersPage =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const hub = await hubOf(parts, asked)
    return page('Practitioners', <PractitionerList hub={hub} listings={await listListed(parts.db, hub.id)} />)
  }
