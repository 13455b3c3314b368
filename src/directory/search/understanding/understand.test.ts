import { describe, expect, it } from 'vitest'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import { createUnderstander } from './understand.ts'

const thesaurus = readThesaurus()
const { understand } = createUnderstander(thesaurus)
const nothing = { hasStem: () => false, frequencyOf: () => 0, nearest: () => [] }
const read = (words: string) => understand(words, nothing)
const chips = (words: string) => read(words).chips.map(({ id }) => id)
const sureOf = (words: string, id: string) =>
  read(words).sure[thesaurus.concepts.findIndex((each) => each.id === id)] ?? 0

describe('what somebody means', () => {
  it('finds the own need of its everyday phrases in the first two chips, for 98 in 100', () => {
    const cases = thesaurus.concepts
      .filter(({ facet }) => facet === 'need')
      .flatMap(({ id, phrases }) => phrases.map((phrase) => ({ id, phrase })))
    const missed = cases.filter(({ id, phrase }) => !chips(phrase).slice(0, 2).includes(id))
    expect(missed.length / cases.length, JSON.stringify(missed.slice(0, 20), null, 1)).toBeLessThan(0.02)
  })

  it.each([
    ['cant sleep since it happened', 'sleep_nightmares'],
    ['my child wont go to school', 'school_learning_attendance'],
    ['methu cysgu', 'sleep_nightmares'],
    ['ive got no one', 'loneliness'],
    ['what did they write about me when I was in care', 'my_records_history'],
  ])('%j is about %s', (words, need) => {
    expect(chips(words)).toContain(need)
  })

  it('gives back the words of the person that say something, and what stood between them', () => {
    const quotes = (words: string) => read(words).concepts.map(({ because }) => because)
    expect(quotes('the kids saw him hit me')).toContain('kids saw him hit me')
    for (const said of quotes('someone gave my 7 year old a new phone')) {
      expect(['someone', 'phone', 'year old', '7 year old', 'new phone', '7']).not.toContain(said)
    }
  })

  it.each([
    ['getting picked on for my skin colour at school', ['picked … skin', 'skin']],
    ["my son hasn't been the same since the car crash", ["hasn't", 'car', 'crash']],
    ['new in this country, we walked a long way, I dream of the boat', ['dream', 'walked']],
    ['I find it hard being touched by my husband', ['touched', 'husband']],
  ])('in a story, a word that stands for nothing alone is no reason: %j', (words, odd) => {
    for (const said of read(words).concepts.map(({ because }) => because)) expect(odd).not.toContain(said)
  })

  it('quotes the words that it went by', () => {
    const [first] = read('since the crash I have nightmares every night').chips
    expect(first?.because).toMatch(/nightmares/)
  })

  it('is not led astray by words that only look alike', () => {
    expect(sureOf('he has a brain injury from football', 'flashbacks_memories')).toBeLessThan(0.3)
    expect(sureOf('new sleeping bag', 'sleep_nightmares')).toBeLessThan(
      sureOf('sleep', 'sleep_nightmares') / 2,
    )
    expect(sureOf('haircut', 'self_harm')).toBeLessThan(0.3)
  })

  it('offers no chip that could expose or alarm unless the words speak of it', () => {
    for (const words of [
      'my stepdad used to come into my room',
      'she left us',
      'help',
      'my brother died',
      'I feel low',
    ]) {
      for (const grave of [
        'thoughts_of_suicide',
        'self_harm',
        'worried_about_own_thoughts',
        'immediate_safety',
      ]) {
        if (sureOf(words, grave) < 0.35) expect(chips(words), words).not.toContain(grave)
      }
    }
    expect(chips("I don't want to be here any more")).toContain('thoughts_of_suicide')
  })

  it('hears no danger, no children and no workplace in words that only sound like them', () => {
    expect(chips("don't want my parents to see my phone")).not.toContain('thoughts_of_suicide')
    expect(chips('I was abused as a kid')).not.toContain('parenting_after_trauma')
    expect(chips('my dad used to beat us')).not.toContain('alcohol_drugs')
    for (const words of ['trauma', 'childhood trauma']) expect(chips(words)).not.toContain('org_change')
    expect(chips('is your workplace trauma informed')).toContain('org_change')
  })

  it('never has more than three chips, nor any that is no need', () => {
    const { chips: found } = read(thesaurus.concepts.flatMap((each) => each.phrases.slice(0, 2)).join(' '))
    expect(found.length).toBeLessThanOrEqual(3)
    expect(found.every(({ facet }) => facet === 'need')).toBe(true)
  })

  it('offers nothing for nothing', () => {
    expect(read('').concepts).toEqual([])
    expect(chips('')).toEqual([])
    expect(chips('asdf qwertz')).toEqual([])
  })
})
