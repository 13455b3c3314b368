import { expect, it } from 'vitest'
import { readThesaurus } from '../thesaurus/thesaurus-content.ts'
import { tokenise } from '../words/tokenise.ts'
import { createSubjectHearer } from './heard-subjects.ts'

const { subjects } = readThesaurus()
const hear = createSubjectHearer(subjects)
const heard = (text: string, age?: number) =>
  hear(tokenise(text), age).map(({ number }) => subjects[number]?.id)

it.each([
  ['the bailiffs are coming', 'debt'],
  ['my gran has alzheimers', 'dementia'],
  ['is there a youth club', 'youth_club'],
  ['we were evicted on monday', 'homeless'],
  ["he's on the spectrum", 'autism'],
  ['I want to join a choir', 'singing_and_stage'],
  ['missed period and worried', 'sexual_health'],
])('"%s" is about %s', (text, subject) => {
  expect(heard(text)).toContain(subject)
})

it('takes an age for a stage of life, less surely than a word', () => {
  expect(heard('where can she go', 82)).toEqual(['older_people'])
  expect(heard('where can he go', 40)).toEqual([])
  const [byAge] = hear(tokenise('where can she go'), 82)
  const [byWord] = hear(tokenise('for pensioners'), undefined)
  expect(byAge?.sure).toBeLessThan(byWord?.sure ?? 0)
})

it('does not take “his dad” for somebody who looks for dads', () => {
  const told = tokenise('his dad hit me')
  const of = (others: ReadonlySet<number>) =>
    hear(told, undefined, others).map(({ number }) => subjects[number]?.id)
  expect(of(new Set())).toContain('fathers')
  expect(of(new Set([1]))).not.toContain('fathers')
})
