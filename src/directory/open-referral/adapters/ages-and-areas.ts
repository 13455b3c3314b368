import { type Ages, agesFromNumbers, readAges } from '../values/age-rules.ts'
import { type Loose, looseList, looseNumber, looseText } from '../values/loose-json.ts'
import { toLine } from '../values/plain-text.ts'
import { type Area, readArea } from '../values/service-area-rules.ts'
import type { AdapterContext } from './adapter.ts'
import { distinct } from './location-adapter.ts'

/** For which ages: of the service, of its eligibilities (ORUK 1.0), else in words. */
export const agesOf = (service: Loose): Ages => {
  const eligibilities = looseList(service.eligibilitys)
  const bound = (name: 'minimum_age' | 'maximum_age') =>
    looseNumber(service[name]) ??
    eligibilities.map((each) => looseNumber(each[name])).find((age) => age !== undefined)
  const stated = agesFromNumbers(bound('minimum_age'), bound('maximum_age'))
  return Object.keys(stated).length > 0 ? stated : readAges(looseText(service.ages))
}

/** The areas that a record names; those of its feed when it names none. */
export function areasOf(service: Loose, context: AdapterContext): Area[] {
  const own = looseList(service.service_areas).flatMap(
    (each) =>
      readArea(
        toLine(each.name ?? each.service_area ?? each.description),
        looseText(each.uri, each.extent),
        context.findCouncil,
      ) ?? [],
  )
  return own.length > 0 ? distinct(own) : [...context.feedAreas]
}
