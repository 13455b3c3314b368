import { isOutcode } from '../places/lookup/postcode-text.ts'
import type { Place } from '../places/place.ts'
import type { Band, BandName } from '../search/search-words.ts'

interface Words {
  heading: string
  explanation: string
}

const withoutPlace: Record<BandName, Words> = {
  near: { heading: 'Places to go', explanation: 'Give a town or half a postcode to see which are near you.' },
  area: { heading: 'Comes to you, or serves one area', explanation: 'Each says which area it covers.' },
  remote: { heading: 'By phone and online, anywhere', explanation: 'Wherever you are.' },
}

const emptyWords: Record<BandName, string> = {
  near: 'We know of none with a door near here for this. The services below can still be reached.',
  area: 'We found none that covers this area and fits your words. Looking by area shows all that cover it.',
  remote: 'None by phone or online for this. The helplines under Urgent help are open to anyone.',
}

function nearWords({ reach }: Pick<Band, 'reach'>, { label, code }: Place): string {
  if (reach?.how === 'nearest')
    return `Few services have a door near ${label}. These are all that we know there.`
  if (reach?.how === 'area_only') {
    // Whoever gave the first half is not asked for it again.
    const isHalf = isOutcode(code.split(/[ /]/)[0] ?? '')
    const nearer = isHalf ? 'The name of your town' : 'The first half of your postcode'
    return `We only know ${label}, not where in it you are: some of these may be far. ${nearer} gives nearer results.`
  }
  if (reach?.how === 'within') return `About ${reach.miles} miles around ${label}, over any council’s border.`
  return 'Places with a door that you can go to.'
}

function councilNames({ councils, label }: Place): string {
  const names = councils.map((council) => council.name)
  if (names.length === 0) return label
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} and more` : names.join(' and ')
}

/** What a band is called and why its services stand together; the same on the first page and under "Show all". */
export function bandWords(band: Pick<Band, 'name' | 'reach' | 'count'>, place: Place | null): Words {
  const words = place === null ? withoutPlace[band.name] : placed(band, place)
  return band.count > 0 ? words : { ...words, explanation: emptyWords[band.name] }
}

function placed(band: Pick<Band, 'name' | 'reach'>, place: Place): Words {
  if (band.name === 'near') {
    const heading = band.reach?.how === 'area_only' ? `Nearest to ${place.label}` : 'Near you'
    return { heading, explanation: nearWords(band, place) }
  }
  if (band.name === 'area')
    return { heading: 'Comes to you, or serves your area', explanation: `Covers ${councilNames(place)}.` }
  return { heading: withoutPlace.remote.heading, explanation: 'You do not have to travel.' }
}

/** Services beyond what anybody calls near: the nearest there are, in a band of their own. */
export const furtherWords = ({ label }: Place): Words => ({
  heading: 'Further away',
  explanation: `Few services have a door near ${label}. These are the next nearest; each says how far it is.`,
})

/** "1 service", "12 services". */
export const servicesInWords = (count: number): string => (count === 1 ? '1 service' : `${count} services`)
