import { londonDate } from '../../platform/clock/clock.ts'
import { type Answer, invalidForm, page } from '../../platform/http/answer.ts'
import { type Asked, NotFound } from '../../platform/http/route.ts'
import { listAsks } from '../advocacy/advocacy-queries.ts'
import { findAmbition } from '../ambition/ambition-queries.ts'
import { AreaLines } from '../area-work/area-lines-view.tsx'
import type { NetworkParts } from '../network-parts.ts'
import { listNews } from '../news/news-queries.ts'
import { listOrganisationsOf } from '../organisations/organisation-queries.ts'
import { listListed } from '../practitioners/practitioner-queries.ts'
import type { Hub } from '../tables.ts'
import { HubClosed } from './closing/close-hub-view.tsx'
import { findClosedHub } from './closing/closing-hub-queries.ts'
import { AreaContacts } from './contacts/area-contacts-view.tsx'
import { lineOf } from './hub-line.ts'
import { HubList } from './hub-list-views.tsx'
import { drawnHub } from './hub-places.ts'
import { HubPage } from './hub-views.tsx'
import { loadHubModel, publicContactsOf } from './load-hub-model.ts'
import type { TriedPlace } from './which-hub/which-hub-form-view.tsx'

const NEWS_SHOWN = 3

export async function hubOf({ hubs }: Pick<NetworkParts, 'hubs'>, { params }: Asked): Promise<Hub> {
  const hub = await hubs.bySlug(params.slug ?? '')
  if (!hub) throw new NotFound()
  return hub
}

/** All hubs on one map and in one list; also what is shown again when a place could not be read. */
export async function hubListPage(parts: NetworkParts, tried?: TriedPlace): Promise<Answer> {
  const today = londonDate(parts.clock())
  const hubs = await parts.hubs.list()
  const lines = hubs.map((hub) => lineOf(hub, today))
  const drawn = (
    await Promise.all(
      lines.map(({ hub, resting }) =>
        drawnHub({ ...hub, name: resting ? `${hub.name} (resting)` : hub.name }, parts.places),
      ),
    )
  ).filter((each) => each !== null)
  const body = <HubList hubs={lines} drawn={drawn} places={parts.places} tried={tried} />
  return tried === undefined ? page('Hubs', body) : invalidForm('Hubs', body)
}

/** Where the hub of the address was; null for one that is open. There is no page for one that never was. */
export async function closedHubPage(parts: NetworkParts, { params }: Asked): Promise<Answer | null> {
  const slug = params.slug ?? ''
  if (await parts.hubs.bySlug(slug)) return null
  const closed = await findClosedHub(parts.db, slug)
  if (!closed) throw new NotFound()
  return page('Hub', <HubClosed name={closed.name} />, 410)
}

export const hubPage =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const gone = await closedHubPage(parts, asked)
    if (gone) return gone
    const hub = await hubOf(parts, asked)
    const model = await loadHubModel(parts, hub)
    const together = {
      ambition: (await findAmbition(parts.db, hub.id)) ?? null,
      asks: await listAsks(parts.db, hub.id),
      news: await listNews(parts.db, hub.id, NEWS_SHOWN),
    }
    return page(
      'Hub',
      <HubPage model={model} places={parts.places}>
        <AreaLines hub={hub} {...together} />
      </HubPage>,
    )
  }

export const areaContactsPage =
  (parts: NetworkParts) =>
  async (asked: Asked): Promise<Answer> => {
    const hub = await hubOf(parts, asked)
    return page(
      'Contacts',
      <AreaContacts
        hub={hub}
        contacts={await publicContactsOf(parts, hub)}
        organisations={await listOrganisationsOf(parts.db, hub.id)}
        practitioners={await listListed(parts.db, hub.id)}
        today={londonDate(parts.clock())}
      />,
    )
  }
