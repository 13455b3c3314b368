import { flag, KINDS_KEPT, type ServiceIndex, type TextPostings } from './index-words.ts'
import { type Lists, listAt, toLists } from './lists.ts'
import { packWords, unpackWords } from './packed-words.ts'
import { cellOf } from './venue-grid.ts'

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array

// In the order of their ids the 7,000 services that a search compares lie all over memory, and waiting for it took a fifth
// of a search with 100,000 services on a quiet machine (3.7 ms, 2.9 once neighbours stand together) and half on a busy one.

/** Where a service lies on the map, as one number: first what reaches a nation, then by area served, then cell by cell. */
function spots(index: ServiceIndex): Float64Array {
  const spots = new Float64Array(index.count)
  const areas = index.areas.services.starts.length
  for (let area = areas - 2; area >= 0; area -= 1)
    for (const service of listAt(index.areas.services, area)) spots[service] = 1 + area
  const { lat, lng, services } = index.venues
  for (let at = services.length - 1; at >= 0; at -= 1)
    spots[services[at] as number] = areas + cellOf({ lat: lat[at] as number, lng: lng[at] as number })
  index.facts.flags.forEach((flags, service) => {
    if ((flags & flag.wide) !== 0) spots[service] = 0
  })
  return spots
}

/** Values that stand `each` to a service, in another order of the services. */
function reordered<Values extends Numbers>(values: Values, order: Uint32Array, each = 1): Values {
  const moved = values.slice()
  order.forEach((from, to) => {
    for (let nth = 0; nth < each; nth += 1) moved[to * each + nth] = values[from * each + nth] as number
  })
  return moved as Values
}

/** Lists of one service after the other, in another order; every array of `values` is cut up in the same way. */
function reorderedLists<Values extends Record<string, Numbers>>(
  starts: Uint32Array,
  values: Values,
  order: Uint32Array,
): { starts: Uint32Array<ArrayBuffer> } & Values {
  const moved = new Uint32Array(starts.length)
  order.forEach((from, to) => {
    moved[to + 1] = (moved[to] as number) + (starts[from + 1] as number) - (starts[from] as number)
  })
  const lists = Object.entries(values).map(([name, all]) => {
    const copy = all.slice()
    order.forEach((from, to) => {
      copy.set(all.subarray(starts[from], starts[from + 1]), moved[to])
    })
    return [name, copy]
  })
  return { starts: moved, ...(Object.fromEntries(lists) as Values) }
}

// Number and impact as one number: sorting plain numbers is quick, and each list has to be in order again.
function renumberPostings(
  { stems, starts, services, impacts }: TextPostings,
  numbers: Uint32Array,
): TextPostings {
  for (let term = 0; term + 1 < starts.length; term += 1) {
    const [from, to] = [starts[term] as number, starts[term + 1] as number]
    const packed = Float64Array.from(
      services.subarray(from, to),
      (service, nth) => (numbers[service] as number) * 256 + (impacts[from + nth] as number),
    ).sort()
    packed.forEach((both, nth) => {
      services[from + nth] = both / 256
      impacts[from + nth] = both % 256
    })
  }
  return { stems, starts, services, impacts }
}

const renumbered = (lists: Lists, numbers: Uint32Array): Lists =>
  toLists(
    Array.from({ length: lists.starts.length - 1 }, (_, at) =>
      Array.from(listAt(lists, at), (service) => numbers[service] as number).sort((a, b) => a - b),
    ),
  )

/** The same index with the services numbered by where they are. `ranks` keeps the order of before, which settles ties. */
export function nearTogether(index: ServiceIndex): ServiceIndex {
  const spot = spots(index)
  const order = Uint32Array.from(spot.keys()).sort(
    (a, b) => (spot[a] as number) - (spot[b] as number) || a - b,
  )
  const numbers = new Uint32Array(order.length)
  order.forEach((from, to) => {
    numbers[from] = to
  })
  const ids = unpackWords(index.ids)
  const { facts, tags, options, venues, areas } = index
  return {
    ...index,
    ids: packWords(Array.from(order, (from) => ids[from] as string)),
    ranks: reordered(index.ranks, order),
    text: renumberPostings(index.text, numbers),
    tags: reorderedLists(tags.starts, { concepts: tags.concepts, strengths: tags.strengths }, order),
    facts: {
      minimumAge: reordered(facts.minimumAge, order),
      maximumAge: reordered(facts.maximumAge, order),
      checkedDay: reordered(facts.checkedDay, order),
      openStatedDay: reordered(facts.openStatedDay, order),
      nations: reordered(facts.nations, order),
      roles: reordered(facts.roles, order),
      flags: reordered(facts.flags, order),
      kinds: reordered(facts.kinds, order, KINDS_KEPT),
    },
    venues: { ...venues, services: venues.services.map((service) => numbers[service] as number) },
    areas: { ...areas, services: renumbered(areas.services, numbers) },
    options: { names: options.names, ...reorderedLists(options.starts, { numbers: options.numbers }, order) },
  }
}
