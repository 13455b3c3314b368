/** How many services give exactly these kinds of support. */
export interface KindsTogether {
  kinds: readonly string[]
  services: number
}

export interface KindOfGroup {
  id: string
  group: string
  label: string
  href: string
}

export interface GroupFound {
  id: string
  label: string
  services: number
  /** Of these services, how many give which kind; a service may give several. */
  kinds: readonly { label: string; href: string; services: number }[]
}

export interface SupportFound {
  total: number
  /** Services that do not say what kind of support they give. */
  unsaid: number
  groups: readonly GroupFound[]
  gaps: readonly Pick<GroupFound, 'id' | 'label'>[]
}

// Help in an emergency is the same everywhere, so an area without a service of its own for it has no gap.
const NO_GAP = 'urgent'

const sumOf = (rows: readonly KindsTogether[], gives: (kinds: readonly string[]) => boolean): number =>
  rows.reduce((sum, { kinds, services }) => (gives(kinds) ? sum + services : sum), 0)

/** What an area has, by group in the order of `labels`: exact counts of services, each once in a group. */
export function supportFound(
  rows: readonly KindsTogether[],
  labels: Readonly<Record<string, string>>,
  kinds: readonly KindOfGroup[],
): SupportFound {
  const all = Object.entries(labels).map(([id, label]): GroupFound => {
    const own = kinds.filter((kind) => kind.group === id)
    return {
      ...{ id, label },
      services: sumOf(rows, (given) => own.some((kind) => given.includes(kind.id))),
      kinds: own
        .map((kind) => ({
          label: kind.label,
          href: kind.href,
          services: sumOf(rows, (given) => given.includes(kind.id)),
        }))
        .filter(({ services }) => services > 0),
    }
  })
  const known = new Set(kinds.map((kind) => kind.id))
  return {
    total: sumOf(rows, () => true),
    unsaid: sumOf(rows, (given) => !given.some((kind) => known.has(kind))),
    groups: all.filter(({ services }) => services > 0),
    gaps: all.filter(({ id, services }) => services === 0 && id !== NO_GAP),
  }
}

const MOST_DOTS = 80

/** How many services one dot of the picture stands for, so that the fullest group has at most eighty dots. */
export function worthOfDot(groups: readonly Pick<GroupFound, 'services'>[]): number {
  const most = Math.max(1, ...groups.map(({ services }) => services))
  let worth = 1
  while (most / worth > MOST_DOTS) worth *= 10
  return worth
}
