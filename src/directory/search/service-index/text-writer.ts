import type { FindMentions } from '../service-words/find-mentions.ts'
import { serviceTokens } from '../service-words/service-tokens.ts'
import type { WordReader } from '../words/read-words.ts'
import { tokenise } from '../words/tokenise.ts'
import type { TextPostings } from './index-words.ts'
import { fillUp } from './lists.ts'
import { packWords } from './packed-words.ts'
import type { TextField } from './service-words-of.ts'

// BM25F: words of all fields are added up before saturation, so that a word in name and text is not counted as two finds.
const SATURATION = 1.5
const LENGTH_SHARE = 0.5
const LONGEST_FIELD = 600

export interface TextWriter {
  addService(fields: readonly TextField[]): void
  done(): { postings: TextPostings; words: Map<string, number> }
}

/** Collects the words of services in turn and ends in postings sorted by word, then by service. */
export interface Mentions {
  find: FindMentions
  /** Name of each subject in the index. */
  terms: readonly string[]
}

export function createTextWriter(reader: WordReader, mentions: Mentions): TextWriter {
  const numberOf = new Map<string, number>()
  const seenWords = new Map<string, number>()
  const terms = fillUp((length) => new Uint32Array(length))
  const impacts = fillUp((length) => new Uint8Array(length))
  const ends = fillUp((length) => new Uint32Array(length))

  function frequencies(fields: readonly TextField[]): Map<number, number> {
    const found = new Map<number, number>()
    const words = new Set<string>()
    const add = (term: string, frequency: number): void => {
      const number = numberOf.get(term) ?? numberOf.set(term, numberOf.size).size - 1
      found.set(number, (found.get(number) ?? 0) + frequency)
    }
    for (const { text, weight, usual } of fields) {
      if (text.trim() === '') continue
      const tokens = tokenise(text, LONGEST_FIELD)
      const evening = 1 - LENGTH_SHARE + (LENGTH_SHARE * tokens.length) / usual
      for (const { folded } of tokens) words.add(folded)
      for (const { stem } of reader.readTokens(tokens).words) add(stem, weight / evening)
      for (const { subject } of mentions.find(serviceTokens(tokens.map(({ folded }) => folded))))
        add(mentions.terms[subject] ?? '', weight / evening)
    }
    for (const word of words) seenWords.set(word, (seenWords.get(word) ?? 0) + 1)
    return found
  }

  return {
    addService(fields) {
      for (const [number, frequency] of frequencies(fields)) {
        terms.add(number)
        impacts.add(Math.max(1, Math.round((255 * frequency) / (frequency + SATURATION))))
      }
      ends.add(terms.size())
    },
    done() {
      const sorted = sortByTerm(terms.done(), impacts.done(), ends.done(), numberOf.size)
      return { postings: { stems: packWords([...numberOf.keys()]), ...sorted }, words: seenWords }
    },
  }
}

// A counting sort: services are met in order, so each word's list comes out in order too.
function sortByTerm(
  terms: Uint32Array,
  impacts: Uint8Array,
  ends: Uint32Array,
  count: number,
): Omit<TextPostings, 'stems'> {
  const starts = new Uint32Array(count + 1)
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1
  for (let term = 0; term < count; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const next = starts.slice()
  const services = new Uint32Array(terms.length)
  const sortedImpacts = new Uint8Array(terms.length)
  let at = 0
  for (let service = 0; service < ends.length; service += 1) {
    for (; at < (ends[service] ?? 0); at += 1) {
      const term = terms[at] ?? 0
      const to = next[term] ?? 0
      next[term] = to + 1
      services[to] = service
      sortedImpacts[to] = impacts[at] ?? 0
    }
  }
  return { starts, services, impacts: sortedImpacts }
}
