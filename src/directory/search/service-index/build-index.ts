import type { PublishedService } from '../../services/published-service.ts'
import { createMentionFinder } from '../service-words/find-mentions.ts'
import { mentionTerms } from '../service-words/mention-terms.ts'
import type { Thesaurus } from '../thesaurus/thesaurus-words.ts'
import { createWordReader } from '../words/read-words.ts'
import { rememberingStem } from '../words/stem-word.ts'
import { tokenise } from '../words/tokenise.ts'
import { areaKeysOf } from './area-keys.ts'
import type { ServiceIndex } from './index-words.ts'
import { type Filling, fillUp, toLists } from './lists.ts'
import { nearTogether } from './near-together.ts'
import { packWords } from './packed-words.ts'
import { factsOf, optionsOf } from './service-facts.ts'
import { createTagReader } from './service-tags.ts'
import { textFieldsOf } from './service-words-of.ts'
import { createTextWriter } from './text-writer.ts'
import { buildTrigrams } from './trigram-table.ts'
import { buildVenueGrid, type Venue } from './venue-grid.ts'

export interface IndexBuilder {
  add(service: PublishedService): void
  done(): ServiceIndex
}

const u8 = () => fillUp((length) => new Uint8Array(length))
const u16 = () => fillUp((length) => new Uint16Array(length))
const u32 = () => fillUp((length) => new Uint32Array(length))
const f32 = () => fillUp((length) => new Float32Array(length))

/** Numbers given out in the order of first meeting. */
function numbering() {
  const numbers = new Map<string, number>()
  return {
    of: (name: string): number => numbers.get(name) ?? numbers.set(name, numbers.size).size - 1,
    names: () => [...numbers.keys()],
  }
}

// A word that one record alone holds is as likely a slip as a word; spelling must not lead there.
const HELD_BY = 2
const isSpellable = (word: string): boolean => /^\p{L}{4,20}$/u.test(word)

function vocabularyOf(thesaurus: Thesaurus, seen: ReadonlyMap<string, number>): ServiceIndex['vocabulary'] {
  const counts = new Map([...seen].filter(([word, count]) => count >= HELD_BY && isSpellable(word)))
  const phrases = thesaurus.concepts.flatMap((concept) => concept.phrases)
  const subjects = thesaurus.subjects.flatMap(({ said, serviceWords }) => [...said, ...serviceWords])
  for (const phrase of [...phrases, ...subjects]) {
    for (const { folded } of tokenise(phrase))
      if (isSpellable(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 3)
  }
  for (const slip of thesaurus.misspellings.keys()) counts.delete(slip)
  const words = [...counts.keys()].sort()
  const { trigrams, holders } = buildTrigrams(words)
  return {
    words: packWords(words),
    counts: Uint32Array.from(words, (word) => counts.get(word) ?? 0),
    trigrams: packWords(trigrams),
    holders,
  }
}

/** Takes services in any fixed order (the order of ids makes ties the same everywhere) and ends in an index. */
export function createIndexBuilder(thesaurus: Thesaurus): IndexBuilder {
  const text = createTextWriter(createWordReader(thesaurus.words, rememberingStem()), {
    find: createMentionFinder(thesaurus.concepts, thesaurus.subjects),
    terms: mentionTerms(thesaurus),
  })
  const tags = createTagReader(thesaurus)
  const ids: string[] = []
  const tagEnds: Filling<Uint32Array<ArrayBuffer>> = u32()
  const [concepts, strengths] = [u16(), u8()]
  const facts = {
    minimumAge: f32(),
    maximumAge: f32(),
    checkedDay: u16(),
    openStatedDay: u16(),
    nations: u8(),
    roles: u16(),
    flags: u16(),
  }
  const kinds = u8()
  const venues: Venue[] = []
  const areas = numbering()
  const areaServices: number[][] = []
  const options = numbering()
  const [optionEnds, optionNumbers] = [u32(), u16()]
  tagEnds.add(0)
  optionEnds.add(0)

  function addPlaces(service: PublishedService, number: number): void {
    for (const { point } of service.venues) if (point) venues.push({ ...point, service: number })
    for (const key of areaKeysOf(service)) {
      const area = areas.of(key)
      areaServices[area] = areaServices[area] ?? []
      areaServices[area].push(number)
    }
  }

  return {
    add(service) {
      const number = ids.push(service.id) - 1
      text.addService(textFieldsOf(service))
      for (const { concept, strength } of tags.tagsOf(service)) {
        concepts.add(concept)
        strengths.add(strength)
      }
      tagEnds.add(concepts.size())
      for (const kind of tags.kindsOf(service)) kinds.add(kind)
      const found = factsOf(service)
      for (const name of Object.keys(facts) as (keyof typeof facts)[]) facts[name].add(found[name])
      for (const option of optionsOf(service, tags.needsOfKind)) optionNumbers.add(options.of(option))
      optionEnds.add(optionNumbers.size())
      addPlaces(service, number)
    },
    done() {
      const { postings, words } = text.done()
      return nearTogether({
        count: ids.length,
        ids: packWords(ids),
        ranks: Uint32Array.from(ids.keys()),
        text: postings,
        vocabulary: vocabularyOf(thesaurus, words),
        tags: { starts: tagEnds.done(), concepts: concepts.done(), strengths: strengths.done() },
        facts: {
          minimumAge: facts.minimumAge.done(),
          maximumAge: facts.maximumAge.done(),
          checkedDay: facts.checkedDay.done(),
          openStatedDay: facts.openStatedDay.done(),
          nations: facts.nations.done(),
          roles: facts.roles.done(),
          flags: facts.flags.done(),
          kinds: kinds.done(),
        },
        venues: buildVenueGrid(venues),
        areas: { keys: packWords(areas.names()), services: toLists(areaServices) },
        options: {
          names: packWords(options.names()),
          starts: optionEnds.done(),
          numbers: optionNumbers.done(),
        },
      })
    },
  }
}
