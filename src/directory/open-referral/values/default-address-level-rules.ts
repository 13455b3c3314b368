import type { AddressLevel } from '../../services/service-words.ts'

export interface AddressLevelChoice {
  level: AddressLevel
  reason?: string
}

const because = (what: string): AddressLevelChoice => ({
  level: 'phone_for_address',
  reason: `It may be ${what}. The address is given by phone until somebody has decided.`,
})

// "Refuge" the house, not refugees, wildlife or the bin: each of those was met in a council feed.
const refuge =
  /\b(women'?s|domestic|dedicated|supported|specialist|safe)?\s*(?<!(wildlife|pedestrian|fire|flood|winter)\s)refuges?\b(?!\s+(collection|bin|point|area|recovery))/i
const offersRefuge =
  /\b(we|our|offers?|offering|provid\w+|runs?|running|has|have)\b[^.]{0,60}\brefuges?\b|\brefuge (accommodation|places?|spaces?|provision)\b/i
const safeHouse =
  /\bsafe ?houses?\b|\bsafe accommodation\b|\b(confidential|undisclosed|secret|secure) (address|location|accommodation)\b|\baddress (is|must be) kept (secret|confidential|private)\b/i
const abuse =
  /domestic(?:\s*(?:and|or|&|\/)\s*\w+)? (?:abuse|violence)|violence against women|gender(?:-based)? violence|anti-violence|violence and abuse|abuse and violence|intimate partner (?:abuse|violence)|\bidva\b|stalking|honou?r[- ]based|forced marriage|female genital|\bfgm\b|coercive control/i
const exploitation = /modern slavery|human trafficking|trafficked|sexual exploitation/i
const childrensHome =
  /\bchildren'?s (residential )?home\b|\bsecure (children'?s|accommodation)|\bresidential (home|care) for (children|young people)/i
const refugeTerms: readonly string[] = [
  'idva_domestic_abuse_service',
  'childrens_domestic_abuse_recovery',
  'modern_slavery_support',
]

const times = (pattern: RegExp, text: string): number =>
  [...text.matchAll(new RegExp(pattern.source, 'gi'))].length

export interface LevelEvidence {
  /** Name of the service, of its organisation and of its venues. */
  names: readonly string[]
  description: string
  /** Labels of the source's own lists, and terms of the facet kind_of_support. */
  terms: readonly string[]
}

/**
 * What may be shown of an imported address before any person has looked (directory guide 7). Kept back when the name
 * or a tag speaks of refuge or domestic abuse, when the text promises a hidden address, or when abuse is what the text
 * is about: in its first 300 characters or twice. One mention in a list of topics leaves a library its address.
 */
export function defaultAddressLevel({ names, description, terms }: LevelEvidence): AddressLevelChoice {
  const labels = [...names, ...terms].join('\n')
  const opening = description.slice(0, 300)
  const aboutIt = (pattern: RegExp) =>
    pattern.test(labels) || pattern.test(opening) || times(pattern, description) >= 2
  const aboutRefuge = aboutIt(refuge) || (refuge.test(description) && offersRefuge.test(description))
  if (aboutRefuge || safeHouse.test(`${labels}\n${description}`)) return because('a refuge or a safe house')
  if (terms.some((term) => refugeTerms.includes(term)) || aboutIt(abuse))
    return because('a service for people who are not safe from somebody close to them')
  if (aboutIt(exploitation)) return because('a service for people who have been trafficked or exploited')
  return childrensHome.test(`${labels}\n${description}`)
    ? because('a home where children live')
    : { level: 'public' }
}
