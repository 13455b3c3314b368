import { counted } from '../../platform/numbers/counted.ts'
import { peopleCountWords } from '../../platform/numbers/people-count-rules.ts'
import type { Kept } from './keeper-count-rules.ts'

export const organisationsWords = (count: number): string => counted(count, 'organisation')
export const teamsWords = (count: number): string => counted(count, 'team')
export const peopleWords = ({ people }: Pick<Kept, 'people'>): string => `${peopleCountWords(people)} people`

const beginning = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** "3 organisations, 1 team and fewer than 5 people." */
export const keptWords = (kept: Kept): string =>
  beginning(
    kept.teams === 0
      ? `${organisationsWords(kept.organisations)} and ${peopleWords(kept)}.`
      : `${organisationsWords(kept.organisations)}, ${teamsWords(kept.teams)} and ${peopleWords(kept)}.`,
  )
