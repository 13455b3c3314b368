import { peopleCountWords } from '../../platform/numbers/people-count-rules.ts'
import type { Kept } from './kept-rules.ts'

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count === 0 ? 'no' : count} ${more}`

export const organisationsWords = (count: number): string => counted(count, 'organisation', 'organisations')
export const teamsWords = (count: number): string => counted(count, 'team', 'teams')
export const peopleWords = ({ people }: Pick<Kept, 'people'>): string => `${peopleCountWords(people)} people`

const beginning = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** "3 organisations, 1 team and fewer than 5 people." */
export const keptWords = (kept: Kept): string =>
  beginning(`${organisationsWords(kept.organisations)}, ${teamsWords(kept.teams)} and ${peopleWords(kept)}.`)
