import { expect, test } from 'vitest'
import { wordsIn } from '../../../../test/support/page-text.ts'
import { makerKinds } from './commitment-set.ts'
import { readCommitmentSet } from './commitment-set-content.ts'

const set = readCommitmentSet()
const wordings = (id: string): string[] => {
  const found = set.commitments.find((each) => each.id === id)
  return makerKinds.map((maker) => found?.[maker].wording ?? '')
}

test('S0.13 to S0.20: the eight of the network are there, each once and in order', () => {
  expect(set.commitments.map(({ line }) => line)).toEqual(
    ['13', '14', '15', '16', '17', '18', '19', '20'].map((number) => `S0.${number}`),
  )
})

test('S0.13, S0.14, S0.16 to S0.20: each says what it is for, to organisations and to people', () => {
  for (const wording of wordings('hope')) expect(wording).toMatch(/hope.*never promise/)
  for (const wording of wordings('recovery'))
    expect(wording).toMatch(/strengths.*grow.*healthy relationships/)
  for (const wording of wordings('expressions'))
    expect(wording).toMatch(/behaviour, thought, emotion and relationships/)
  for (const wording of wordings('skills')) expect(wording).toContain('avoid retraumatising')
  for (const wording of wordings('signposting'))
    expect(wording).toMatch(/expert, trauma-focused.*they decide/)
  for (const wording of wordings('together')) expect(wording).toContain('local networks')
  for (const wording of wordings('advocacy')) expect(wording).toMatch(/investment.*at home and locally/)
})

test('no word claims to have arrived, blames or hurries, and no sentence is long', () => {
  const texts = set.commitments.flatMap((each) => [
    each.name,
    each.about,
    ...makerKinds.flatMap((maker) => [
      each[maker].wording,
      ...each[maker].can_look_like,
      ...each[maker].evidence,
    ]),
  ])
  for (const text of texts) {
    expect(text).not.toMatch(
      /trauma-informed|certif|accredit|fully|\bcomplete|\bjust\b|simpl|victim|survivor|must|should|!/i,
    )
    for (const sentence of text.split(/(?<=[.?])\s/))
      expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(25)
  }
})

test('nobody is said to have reviewed them who has not', () => {
  expect(set.review).toMatchObject({ reviewed_on: null, clinical_review: 'not_yet_reviewed' })
})
