import type { ServiceRecordInput } from '../../services/service-record.ts'
import { known, type Loose, looseList, looseNumber, looseText } from '../values/loose-json.ts'
import { toLine } from '../values/plain-text.ts'

type Address = NonNullable<NonNullable<ServiceRecordInput['locations']>[number]['address']>

const britishPostcode = /^(GIR|[A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/i

/** "bs34 5lp" becomes "BS34 5LP"; what is no postcode of the UK stays as given. */
export const tidyPostcode = (given: string | undefined): string | undefined =>
  given?.replace(britishPostcode, (_all, out: string, inward: string) => `${out} ${inward}`.toUpperCase())

const isBritish = (country: string | undefined): boolean =>
  country === undefined ||
  /^(gb|uk|united kingdom|great britain|england|scotland|wales|northern ireland)$/i.test(country)

interface Point {
  latitude: number
  longitude: number
}

// A box around the United Kingdom and the Crown dependencies.
const inUk = ({ latitude, longitude }: Point): boolean =>
  latitude > 49 && latitude < 61.5 && longitude > -9.5 && longitude < 2.5

/** Coordinates that can be true of the country: 0, 0 and points at sea are dropped, swapped ones are put right. */
export function readPoint(
  latitude: number | undefined,
  longitude: number | undefined,
  country?: string,
): Point | undefined {
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
    return undefined
  const point = { latitude, longitude }
  const swapped = { latitude: longitude, longitude: latitude }
  if (isBritish(country)) return inUk(point) ? point : inUk(swapped) ? swapped : undefined
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? point : undefined
}

/** The address that a person would travel to: a physical one before a postal one. Names of persons ("attention") are left. */
export function addressOf(location: Loose): { address?: Address; postal: boolean } {
  const listed = looseList(location.addresses ?? location.physical_addresses ?? location.address)
  const all =
    listed.length > 0
      ? listed
      : location.address_1 || location.postal_code || location.postcode
        ? [location]
        : []
  const chosen = all.find((each) => !/post/i.test(looseText(each.address_type) ?? '')) ?? all[0] ?? {}
  const country = toLine(chosen.country, 60)
  const postcode = tidyPostcode(toLine(chosen.postal_code ?? chosen.postcode, 20))
  const second = [toLine(chosen.address_2, 200), toLine(chosen.address_3, 200)]
    .filter((line) => line)
    .join(', ')
  const lines = known({
    address1: toLine(chosen.address_1, 200),
    address2: second,
    city: toLine(chosen.city, 100),
    county: toLine(chosen.state_province ?? chosen.county, 100),
    postcode,
    ...readPoint(
      looseNumber(location.latitude) ?? looseNumber(chosen.latitude),
      looseNumber(location.longitude) ?? looseNumber(chosen.longitude),
      postcode && britishPostcode.test(postcode) ? undefined : country,
    ),
  })
  const postal = /\bp\.?\s?o\.? box\b|\bfreepost\b/i.test(lines.address1 ?? '')
  if (Object.keys(lines).length === 0) return { postal }
  return { address: { ...lines, country: isBritish(country) ? 'GB' : (country ?? 'GB') }, postal }
}
