import { asPart } from '../../platform/words/in-sentence.ts'
import type { Reason, UnderstoodConcept } from '../search/search-words.ts'

const quoted = (words: string): string => `“${words}”`

// Ten cards that each say “raped” are hard on whoever typed it, and easy to read over a shoulder: once, above, is enough.
const ofHarm =
  /\b(?:abus\w*|assault\w*|attacked|beat|beats|beaten|beating|cut|cuts|cutting|groom\w*|harm\w*|hit|hits|hitting|hurt\w*|kill\w*|molest\w*|murder\w*|neglect\w*|overdos\w*|punch\w*|rape|rapes|raped|raping|rapist|sexual\w*|stabb\w*|strangl\w*|suicid\w*|traffick\w*|violen\w*)\b/i
const FITS = 'Fits what you wrote'

// Needs are effects and may be named; what was done to somebody is only ever said in their own words, and not repeated.
function matchInWords({ facet, label, because }: UnderstoodConcept): string | null {
  const isHard = ofHarm.test(because)
  if (because === '' || (isHard && facet === 'need'))
    return facet === 'need' ? `About ${asPart(label)}` : null
  if (isHard) return FITS
  return facet === 'need' ? `Matches ${quoted(because)}: ${asPart(label)}` : `Matches ${quoted(because)}`
}

// A word alone explains little ("nothing", "scared"): the need that it was read as stands beside it.
function kindInWords({ facet, label, because }: UnderstoodConcept): string | null {
  if (because === '') return null
  if (ofHarm.test(because)) return 'A kind of help that may fit what you wrote'
  const read = facet === 'need' && !because.includes(' ') ? `: ${asPart(label)}` : ''
  return `A kind of help that may fit ${quoted(because)}${read}`
}

// Said as it is spoken: eight, eleven, eighteen and the eighties begin with a vowel.
const ofAge = (age: number): string => `${/^(?:8|11|18|8\d)$/.test(String(age)) ? 'an' : 'a'} ${age}-year-old`

/** Why a service is among the results; null for a reason that says nothing to a person. */
export function reasonInWords(reason: Reason): string | null {
  switch (reason.because) {
    case 'words':
      return matchInWords(reason.concept)
    case 'text':
      if (reason.words.length === 0) return null
      return reason.words.some((word) => ofHarm.test(word))
        ? FITS
        : `Mentions ${reason.words.slice(0, 3).map(quoted).join(', ')}`
    case 'kind':
      return kindInWords(reason.concept)
    case 'serves':
      return `Covers ${reason.area}`
    case 'age':
      return `For ${ofAge(reason.age)}`
    case 'role':
    case 'anywhere':
    case 'general':
      return null
  }
}

/** The first reason that says something, and the age that the words told and the service takes. */
export function whyInWords(reasons: readonly Reason[]): string | null {
  const isAge = (reason: Reason): boolean => reason.because === 'age'
  const said = [
    reasons
      .filter((reason) => !isAge(reason))
      .map(reasonInWords)
      .find((words) => words !== null),
    reasons.filter(isAge).map(reasonInWords)[0],
  ].filter((words): words is string => !!words)
  return said.length === 0 ? null : [said[0], ...said.slice(1).map(asPart)].join(', ')
}
