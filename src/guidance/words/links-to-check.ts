import type { GuidanceContent } from '../guidance-content.ts'
import { isWebAddress } from './review.ts'

/** An address of somebody else's website, and which of our files name it. */
interface NamedLink {
  address: string
  namedIn: readonly string[]
}

/** Every web address that guidance names: sources of guides, kinds and worksheets, and the pages of helplines. */
export function linksToCheck({ guides, kinds, sheets, lines }: GuidanceContent): NamedLink[] {
  const named: (readonly [address: string, file: string])[] = [
    ...guides.all.flatMap(({ topic, reader, sources }) =>
      sources.map(({ where }) => [where, `guides/${topic}/${reader}`] as const),
    ),
    ...kinds.flatMap(({ id, sources }) =>
      sources.map(({ where }) => [where, `kinds-of-support/${id}`] as const),
    ),
    ...sheets.all.flatMap(({ id, sources }) =>
      sources.map(({ where }) => [where, `worksheets/${id}`] as const),
    ),
    ...lines.flatMap(({ id, page, chat, sources }) =>
      [page?.url, chat?.url, ...sources.map(({ site }) => site)].map(
        (address) => [address ?? '', `helplines/${id}`] as const,
      ),
    ),
  ]
  const byAddress = Map.groupBy(
    named.filter(([address]) => isWebAddress(address)),
    ([address]) => address,
  )
  return [...byAddress]
    .map(([address, names]) => ({ address, namedIn: [...new Set(names.map(([, file]) => file))].toSorted() }))
    .toSorted((one, other) => (one.address < other.address ? -1 : 1))
}
