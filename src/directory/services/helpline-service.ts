import type { HelplineListing } from '../../guidance/index.ts'
import { nationCode, nationName } from '../places/nations-and-regions.ts'
import type { PublicTerm, PublishedService } from './published-service.ts'

const NATIONS_OF_THE_UK = 4

const stated = (facet: string, terms: readonly string[]): PublicTerm[] =>
  terms.map((term) => ({ facet, term, standing: 'stated' }))

/** A confirmed line of the helpline registry as a service of the whole nation, so that a search finds it too. */
export function helplineService(line: HelplineListing): PublishedService {
  const isUk = line.nations.length === NATIONS_OF_THE_UK
  const areas = line.nations.map((nation) => ({
    kind: 'nation' as const,
    code: nationCode(nation),
    name: nationName(nation),
    origin: 'record' as const,
  }))
  return {
    id: line.id,
    helpline: line.helplineId,
    name: line.name,
    summary: line.about,
    ...(line.goodToKnow.length > 0 ? { description: line.goodToKnow.join('\n\n') } : {}),
    organisation: { id: line.id, name: line.runBy },
    state: 'live',
    demonstration: false,
    reach: isUk ? 'uk' : 'nation',
    wait: { band: 'unknown' },
    phones: [
      ...(line.phone
        ? [{ number: line.phone, use: 'ring' as const, ...(line.phoneThen ? { label: line.phoneThen } : {}) }]
        : []),
      ...(line.textNumber
        ? [
            {
              number: line.textNumber,
              use: 'text' as const,
              ...(line.textKeyword ? { label: `the word ${line.textKeyword}` } : {}),
            },
          ]
        : []),
    ],
    ...(line.email ? { email: line.email } : {}),
    ...(line.chatUrl ? { chatUrl: line.chatUrl } : {}),
    ...(line.url ? { url: line.url } : {}),
    ...(line.ages.min === null ? {} : { minimumAge: line.ages.min }),
    ...(line.ages.max === null ? {} : { maximumAge: line.ages.max }),
    ...(line.onlyFor ? { eligibility: line.onlyFor } : {}),
    schedules: line.hours.length > 0 ? line.hours.map((slot) => ({ ...slot })) : [{ note: line.hoursWords }],
    costs: line.isFree ? [{ term: 'free' }] : [{ note: line.cost }],
    areas: isUk ? [{ kind: 'uk', name: 'The whole of the UK', origin: 'record' }] : areas,
    venues: [],
    terms: [
      ...stated('kind_of_support', line.kinds),
      ...stated('need', line.needs),
      ...stated('experience', line.experiences),
      ...stated('role', line.roles),
      ...stated('place', line.deliveries),
      ...stated('language', line.languages),
      ...stated('access_route', ['call_text_or_chat']),
    ],
    firstContact: { steps: [] },
    safeContact: line.showsOnBill === null ? {} : { showsOnBill: line.showsOnBill },
    openTo: { notFor: [] },
    traumaClaims: [],
    checks:
      line.seenOn === null
        ? {}
        : { checkedOn: line.seenOn, checkedBy: 'reading the published source; nobody has rung it' },
    source: 'The helpline registry',
  }
}
