import { coarsen } from '../../../directory/index.ts'
import { type Answer, page, redirect } from '../../../platform/http/answer.ts'
import { type Asked, one } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import { hubListPage } from '../hub-pages.tsx'
import { hubsNear } from './hubs-near.ts'
import { LONGEST_PLACE, PLACE_FIELD } from './which-hub-form-view.tsx'
import { whichHub } from './which-hub-rules.ts'
import { HubNear, WhichPlace } from './which-hub-views.tsx'

type Parts = Pick<NetworkParts, 'hubs' | 'places' | 'seal' | 'clock'>

const PURPOSE = 'hub-near'

/** A place goes by POST and on in a sealed link: "which hub is mine?" leaves nothing in an address. */
export const whichHubDeed =
  (parts: NetworkParts) =>
  async ({ form }: Asked): Promise<Answer> => {
    const place = one(form[PLACE_FIELD]).replaceAll('\0', ' ').trim().slice(0, LONGEST_PLACE)
    if (place === '') return hubListPage(parts, { problem: 'empty', place })
    const found = await parts.places.find(place)
    if (found.kind === 'unknown') return hubListPage(parts, { problem: 'unknown', place })
    if (found.kind === 'choice') return page('Hubs', <WhichPlace asked={found.asked} places={found.places} />)
    return redirect(paths.hubNear(parts.seal.close(PURPOSE, coarsen(found.place).code)))
  }

export const hubNearPage =
  (parts: Parts) =>
  async ({ params }: Asked): Promise<Answer> => {
    const code = parts.seal.open(PURPOSE, params.sealed ?? '')
    const place = code === null ? null : await parts.places.byCode(code)
    if (!place) return redirect(paths.hubs)
    return page(
      'Your hub',
      <HubNear label={place.label} note={place.note} {...(await hubsNear(parts, place))} />,
    )
  }

/** The hub of an area, for pages of other rooms: a name and its address; null when none covers it. */
export const hubOfCodes =
  ({ hubs }: Pick<Parts, 'hubs'>) =>
  async (codes: readonly string[]): Promise<{ name: string; href: string } | null> => {
    const found = whichHub(await hubs.list(), codes, () => null)
    return found.how === 'own' ? { name: found.hub.name, href: paths.hub(found.hub.slug) } : null
  }
