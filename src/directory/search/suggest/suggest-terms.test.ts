import { describe, expect, it } from 'vitest'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import { createSuggester } from './suggest-terms.ts'

const thesaurus = readThesaurus()
const suggest = createSuggester(thesaurus)
const terms = (text: string): string[] => suggest(text).map(({ term }) => term)
const experiences = thesaurus.concepts.flatMap(({ facet, id }) => (facet === 'experience' ? [id] : []))
const filler = 'We meet in the hall behind the station and there is parking for everybody who comes. '.repeat(
  12,
)

interface Listing {
  text: string
  expected?: string[]
  forbidden?: string[]
}

// Invented listings, written in the way of public directories. "forbidden" may be a whole facet of ids.
const listings: Record<string, Listing> = {
  'a bereavement group': {
    text: 'Harbour Circle\nA monthly group for anyone who has been bereaved, with tea and time to talk.',
    expected: ['grief', 'bereavement_support'],
    forbidden: ['housing_money_practical'],
  },
  'a group after suicide': {
    text: 'Lantern Evenings\nPeer support for adults bereaved by suicide, run by people with the same loss.',
    expected: ['bereavement_by_suicide', 'peer_support', 'grief'],
    forbidden: ['thoughts_of_suicide'],
  },
  'a food bank': {
    text: 'Millbrook Food Bank\nThree days of food for people who are referred.',
    expected: ['housing_money_practical', 'practical_help'],
    forbidden: experiences,
  },
  'a debt line': {
    text: 'Clear Ledger\nFree debt advice by phone, and help to talk to those whom you owe.',
    expected: ['housing_money_practical', 'practical_help'],
  },
  'an alcohol and drug team': {
    text: 'Turning Tide\nThe drug and alcohol service for adults in the county, with detox and family help.',
    expected: ['alcohol_drugs', 'substance_use_service'],
  },
  'a women’s service': {
    text: 'Haven Street\nA domestic abuse service for women and children, with refuge places.',
    expected: ['domestic_abuse', 'idva_domestic_abuse_service', 'immediate_safety'],
    forbidden: ['child_sexual_abuse', 'sexual_assault'],
  },
  'a charity that names abuse in passing, deep in its text': {
    text: `Bright Futures\nHelp with school costs. ${filler} Families come to us for many reasons, such as illness, debt or domestic abuse.`,
    forbidden: experiences,
  },
  'counselling of any kind': {
    text: 'Oak Room\nPerson centred counselling for adults, in person and by video.',
    expected: ['counselling_adult'],
    forbidden: experiences,
  },
  'a church breakfast': {
    text: 'Sunday Breakfast\nCome and share a cooked breakfast before the service. All are welcome.',
    forbidden: [...experiences, 'low_mood', 'counselling_adult'],
  },
  'a football club': {
    text: 'Riverside Walking Football\nA friendly game for over 50s. Good for your mental wellbeing, and a way to make new friends. Anxiety and depression can lift with exercise.',
    expected: ['loneliness'],
    forbidden: [...experiences, 'low_mood', 'on_edge_panic', 'peer_support', 'counselling_adult'],
  },
  'a choir': {
    text: 'Harmony Choir\nWe sing songs about love, grief and loss of a loved one. No auditions.',
    forbidden: [...experiences, 'grief', 'bereavement_support'],
  },
  'a play about abuse': {
    text: 'Theatre night: The Quiet House\nA drama about domestic abuse and child sexual abuse in the 1970s. Tickets at the door.',
    forbidden: [...experiences, 'idva_domestic_abuse_service'],
  },
  'an art class that is a therapy': {
    text: 'Art Therapy\nSmall groups with a registered therapist for adults with anxiety.',
    expected: ['creative_arts_therapies', 'on_edge_panic'],
  },
  'a choir of carers': {
    text: "Carers' Choir\nFor unpaid carers of any age. Sing, rest and meet others.",
    expected: ['supporting_someone'],
  },
  'a weight group': {
    text: 'Slim Together\nWeight loss classes each Tuesday. Hair loss advice on request.',
    forbidden: ['grief', 'bereavement_support'],
  },
  'a shop that sends things': {
    text: 'Card Corner\nPlease send an email to order, and we send your cards the same day.',
    forbidden: ['school_learning_attendance'],
  },
  'advice for parents of children with special needs': {
    text: 'Parent Partnership\nImpartial SENDIASS advice on EHC plans and special educational needs.',
    expected: ['school_learning_attendance', 'school_pastoral_support'],
  },
  'a veterans’ breakfast': {
    text: 'Mess Table\nA breakfast for veterans and serving families of the armed forces.',
    expected: ['military_service', 'armed_forces_service'],
  },
  'a vintage car club': {
    text: 'Old Wheels\nVeteran cars and vintage tractors on show every August.',
    forbidden: ['military_service', 'armed_forces_service'],
  },
  'a baby group': {
    text: 'Little Acorns\nBaby and toddler group with songs and play, and a midwife once a month.',
    expected: ['baby_bonding'],
    forbidden: experiences,
  },
  'a youth club': {
    text: 'The Den\nYouth club for ages 11 to 16 with youth workers, games and cooking.',
    expected: ['youth_work_mentoring'],
  },
  'a mind that is not mindfulness': {
    text: 'Garden Friends\nBring like-minded neighbours and boots you do not mind getting muddy.',
    forbidden: ['on_edge_panic', 'mental_health_support_team'],
  },
}

describe('a listing’s own words', () => {
  it.each(Object.entries(listings))('%s', (_name, { text, expected = [], forbidden = [] }) => {
    const found = terms(text)
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(found.filter((term) => forbidden.includes(term))).toEqual([])
  })

  it('gives few terms, however much a listing names', () => {
    const everything = thesaurus.concepts.flatMap(({ serviceWords }) => serviceWords.slice(0, 2)).join('. ')
    const found = suggest(everything)
    const count = (facet: string) => found.filter((each) => each.facet === facet).length
    expect([count('need'), count('experience'), count('kind_of_support')]).toEqual([5, 3, 2])
  })

  it('gives the same terms in the same order each time, and none for an empty text', () => {
    const { text = '' } = listings['a women’s service'] ?? {}
    expect(suggest(text)).toEqual(suggest(text))
    expect(suggest('')).toEqual([])
  })
})
