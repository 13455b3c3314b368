import { areaCodesOf, coarsen, KM_PER_MILE } from '../../../directory/index.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { type Answer, page, redirect } from '../../../platform/http/answer.ts'
import { type Asked, one } from '../../../platform/http/route.ts'
import type { NetworkParts } from '../../network-parts.ts'
import { paths } from '../../paths.ts'
import type { Hub } from '../../tables.ts'
import { kmToHubs } from '../hub-distances.ts'
import { lineOf } from '../hub-line.ts'
import { hubListPage } from '../hub-pages.tsx'
import { LONGEST_PLACE, PLACE_FIELD } from './which-hub-form-view.tsx'
import { hubsInside, whichHub } from './which-hub-rules.ts'
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
    const hubs = await parts.hubs.list()
    const today = londonDate(parts.clock())
    const distances = await kmToHubs(parts.places, hubs, place.point)
    const kmTo = ({ id }: Hub) => distances.get(id) ?? null
    const found = whichHub(hubs, areaCodesOf(place), kmTo)
    const line = (hub: Hub) => lineOf(hub, today)
    const nobody = { own: null, also: [], inside: [], nearest: null, national: null }
    const model =
      found.how === 'own'
        ? { ...nobody, own: line(found.hub), also: found.also.map(line) }
        : {
            ...nobody,
            inside: place.precision === 'area' ? hubsInside(hubs, place.spreadKm, kmTo).map(line) : [],
            nearest: found.nearest && {
              line: line(found.nearest.hub),
              miles: found.nearest.km / KM_PER_MILE,
            },
            national: found.national && line(found.national),
          }
    return page('Your hub', <HubNear label={place.label} note={place.note} {...model} />)
  }

/** The hub of an area, for pages of other rooms: a name and its address; null when none covers it. */
export const hubOfCodes =
  ({ hubs }: Pick<Parts, 'hubs'>) =>
  async (codes: readonly string[]): Promise<{ name: string; href: string } | null> => {
    const found = whichHub(await hubs.list(), codes, () => null)
    return found.how === 'own' ? { name: found.hub.name, href: paths.hub(found.hub.slug) } : null
  }
