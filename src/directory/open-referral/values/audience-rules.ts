import { listInWords } from '../../../platform/words/in-sentence.ts'
import type { Attribute } from './term-rules.ts'

// Audience labels of Placecube feeds (pc_targetAudience) in words that people use of themselves, and the community
// they point to. Labels that only a form would use are worded anew; one that is not here is not shown.
const audiences: Record<string, readonly [words: string, community?: string]> = {
  women: ['women', 'women_girls'],
  men: ['men', 'men_boys'],
  'disabled people': ['disabled people', 'disabled_people'],
  'wheelchair users': ['wheelchair users', 'disabled_people'],
  parents: ['parents'],
  grandparents: ['grandparents'],
  carers: ['carers'],
  'long term health conditions': ['people with a long-term health condition'],
  'learning disabilities': ['people with a learning disability', 'learning_disability'],
  cancer: ['people living with cancer'],
  'mental health': ['people looking after their mental health'],
  'sensory impaired': ['people with sight or hearing loss', 'disabled_people'],
  'visually impaired': ['people with sight loss', 'disabled_people'],
  'hearing impaired': ['people with hearing loss', 'deaf_people'],
  'lgbtq+': ['LGBT+ people', 'lgbt_plus'],
  dementia: ['people living with dementia'],
  parkinsons: ["people living with Parkinson's"],
  autism: ['autistic people', 'neurodivergent'],
  aspergers: ['autistic people', 'neurodivergent'],
  students: ['students'],
  'care leavers': ['care-experienced people', 'care_experienced'],
  'low income': ['people on a low income'],
  unemployed: ['people out of work'],
  bereaved: ['people who are bereaved'],
  homeless: ['people without a home'],
  'drug and alcohol misuse': ['people who use alcohol or drugs'],
  'culturally specific': ['a named community', 'specific_community'],
  'refugees/asylum seekers': ['refugees and people seeking asylum', 'refugees'],
  'survivors of abuse': ['people who have been abused'],
  'offenders/ex offenders': ['people with a criminal record'],
  'armed forces': ['the armed forces community', 'armed_forces'],
  'older people': ['older people', 'older_people'],
}
const few = 3

const wordsFor = (label: string) => audiences[(label.split('>').at(-1) ?? '').trim().toLowerCase()]

/**
 * For whom a service says it is. A service that ticked more than three boxes ticked them to be found, and is for
 * everybody: its labels make no claim on a community. Claims are suggestions either way.
 */
export function readAudience(labels: readonly string[]): { eligibility?: string; attributes: Attribute[] } {
  const entries = labels.flatMap((label) => {
    const entry = wordsFor(label)
    return entry ? [entry] : []
  })
  if (entries.length === 0) return { attributes: [] }
  const words = [...new Set(entries.map(([word]) => word))]
  const communities =
    words.length > few ? [] : [...new Set(entries.flatMap(([, community]) => community ?? []))]
  return {
    eligibility: `Among those it is for: ${listInWords(words, 'and')}.`,
    attributes: communities.map((term) => ({ facet: 'designed_by_and_for', term, standing: 'suggested' })),
  }
}
