import type { Attribute } from './term-rules.ts'

const stated = (facet: string, term: string): Attribute => ({ facet, term, standing: 'stated' })
const suggested = (facet: string, term: string): Attribute => ({ facet, term, standing: 'suggested' })

/**
 * attending_type (ORUK 1.0: phone, online, venue, home visit) to the facet "place". "Online" may be video, chat or a
 * course, so the term chosen from the text is a suggestion that waits for a person.
 */
export function placesOf(type: string | undefined): Attribute[] {
  const text = type?.toLowerCase() ?? ''
  if (text === '') return []
  const found: Attribute[] = []
  if (/\b(venue|in[- ]person|face[- ]to[- ]face|on ?site)\b/.test(text)) found.push(stated('place', 'venue'))
  if (/home[- ]?visit|at home|in your home/.test(text)) found.push(stated('place', 'home_visit'))
  if (/\b(phone|telephone)\b/.test(text)) found.push(stated('place', 'phone'))
  if (/\b(web ?chat|live ?chat|text)\b/.test(text)) found.push(stated('place', 'text_chat'))
  if (/\bvideo|zoom|teams\b/.test(text)) found.push(stated('place', 'video'))
  else if (/\b(online|virtual|remote(ly)?)\b/.test(text)) found.push(suggested('place', 'video'))
  if (/\b(website|app|e-?learning|self[- ]paced)\b/.test(text))
    found.push(suggested('place', 'online_self_paced'))
  return found
}

/** attending_access (ORUK 1.0: referral, appointment, membership, drop-in) to the facet "access_route". */
export function routesOf(access: string | undefined, type: string | undefined): Attribute[] {
  const text = access?.toLowerCase() ?? ''
  const found: Attribute[] = []
  if (/drop[- ]?in|walk[- ]?in|turn up/.test(text))
    found.push(stated('access_route', dropInBy(type?.toLowerCase() ?? '')))
  if (/self[- ]?refer/.test(text) || /\bappointment|\bbook/.test(text))
    found.push(stated('access_route', 'self_referral'))
  if (/\bgp\b|doctor/.test(text)) found.push(stated('access_route', 'gp_referral'))
  if (/school/.test(text)) found.push(stated('access_route', 'school_referral'))
  if (/social (care|work)/.test(text)) found.push(stated('access_route', 'social_care_referral'))
  if (/professional/.test(text) || /^referral$/.test(text.trim()))
    found.push(stated('access_route', 'any_professional_referral'))
  if (/member/.test(text)) found.push(stated('access_route', 'membership'))
  return found
}

const dropInBy = (type: string): string =>
  /online/.test(type) ? 'use_online_now' : /phone/.test(type) ? 'call_text_or_chat' : 'just_turn_up'

/** What is said of a building, to the facet "access_support". Words of a surveyor, not of a person: suggestions. */
export function accessSupportOf(words: string | undefined): Attribute[] {
  const text = words?.toLowerCase() ?? ''
  const not = (term: string) =>
    new RegExp(String.raw`\b(no|not|without|limited)\b[^.]{0,25}${term}`).test(text)
  const found: Attribute[] = []
  if (/wheelchair|step[- ]free|\bramp|level access/.test(text) && !not('(wheelchair|step|ramp|level)'))
    found.push(suggested('access_support', 'step_free'))
  if (/(hearing|induction|audio)[- ]loop|loop system/.test(text) && !not('loop'))
    found.push(suggested('access_support', 'hearing_loop'))
  if (/\bbsl\b|sign language/.test(text) && !not('(bsl|sign)')) found.push(suggested('access_support', 'bsl'))
  return found
}
