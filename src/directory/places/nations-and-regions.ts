import type { Nation } from './place.ts'

interface Named<Code> {
  code: Code
  name: string
  /** GSS code, as service areas carry it; the Crown dependencies have the one that the ONS directory gives them. */
  gss: string
  /** Other names that people type. */
  also: string[]
  /** GeoNames row that stands for it when somebody names nothing smaller. */
  town: string
}

const nationTable: Named<Nation>[] = [
  { code: 'england', name: 'England', gss: 'E92000001', also: ['lloegr'], town: 'Birmingham ENG.A7' },
  { code: 'wales', name: 'Wales', gss: 'W92000004', also: ['cymru'], town: 'Llandrindod Wells WLS.Y8' },
  { code: 'scotland', name: 'Scotland', gss: 'S92000003', also: ['alba'], town: 'Perth SCT.W1' },
  {
    code: 'northern_ireland',
    name: 'Northern Ireland',
    gss: 'N92000002',
    also: ['ni', 'n ireland', 'ulster'],
    town: 'Cookstown NIR.N09000009',
  },
  { code: 'jersey', name: 'Jersey', gss: 'L93000001', also: [], town: 'Saint Helier JE' },
  {
    code: 'guernsey',
    name: 'Guernsey',
    gss: 'L93000001',
    also: ['sark', 'herm'],
    town: 'Saint Peter Port GG',
  },
  { code: 'isle_of_man', name: 'Isle of Man', gss: 'M83000003', also: ['iom', 'mann'], town: 'Douglas IM' },
]

const regionTable: Named<string>[] = [
  ['E12000001', 'North East', ['north east england'], 'Durham ENG.D8'],
  ['E12000002', 'North West', ['north west england'], 'Preston ENG.H2'],
  ['E12000003', 'Yorkshire and The Humber', ['yorkshire', 'yorkshire and humberside'], 'Leeds ENG.H3'],
  ['E12000004', 'East Midlands', [], 'Leicester ENG.H4'],
  ['E12000005', 'West Midlands', [], 'Birmingham ENG.A7'],
  ['E12000006', 'East of England', ['east anglia', 'eastern'], 'Cambridge ENG.C3'],
  ['E12000007', 'London', [], 'London ENG.GLA'],
  ['E12000008', 'South East', ['south east england'], 'Guildford ENG.N7'],
  ['E12000009', 'South West', ['south west england', 'west country'], 'Taunton ENG.M3'],
].map(([code, name, also, town]) => ({ code, name, gss: code, also, town }) as Named<string>)

export const nationsByCode: ReadonlyMap<Nation, Named<Nation>> = new Map(nationTable.map((n) => [n.code, n]))
export const regionsByCode: ReadonlyMap<string, Named<string>> = new Map(regionTable.map((r) => [r.code, r]))

export const nationName = (nation: Nation): string => nationsByCode.get(nation)?.name ?? nation
/** GSS code of a nation, as service areas carry it. */
export const nationCode = (nation: Nation): string => nationsByCode.get(nation)?.gss ?? nation
/** Name of an English region, or null for a code that is none (ONS puts pseudo-codes such as S99999999 there). */
export const regionName = (code: string): string | null => regionsByCode.get(code)?.name ?? null

const nationByGss = new Map(nationTable.map((nation) => [nation.gss, nation.code]))
// The directory gives Jersey and Guernsey one code between them; the first letters of the postcode tell them apart.
export const nationOfCode = (gss: string): Nation | null =>
  gss === 'L93000001' ? null : (nationByGss.get(gss) ?? null)

const lower = (text: string) => text.trim().toLowerCase()
const nationByName = new Map(nationTable.map((nation) => [lower(nation.name), nation.code]))
// OS Open Names says "Eastern".
const regionByName = new Map(
  regionTable.flatMap((region) =>
    [region.name, ...region.also].map((name) => [lower(name), region.code] as const),
  ),
)
export const nationNamed = (name: string): Nation | null => nationByName.get(lower(name)) ?? null
/** The region of a name or code in a file; null outside England. */
export const regionNamed = (text: string): string | null =>
  regionsByCode.has(text) ? text : (regionByName.get(lower(text)) ?? null)
