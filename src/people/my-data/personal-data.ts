import type { PeopleTx } from '../tables.ts'
import type { ValueWords } from './about-me-words.ts'

/** What one capability keeps about a person. Each hands over one of these, so that nothing is forgotten. */
export interface PersonalData {
  /** As it is called in the file that somebody takes away: `hubs`, `commitments`. */
  name: string
  /** Everything kept about this person and nothing about anybody else, as plain JSON. */
  collect: (personId: string) => Promise<unknown>
  /** What its values are called on the page that somebody reads, by the name they stand under. */
  words?: ValueWords
  /** Leaves no row with this person's id, name or address, in the same transaction as the account goes. */
  forget: (tx: PeopleTx, personId: string) => Promise<void>
  /** What somebody should read before they close their account: what would be left without anybody, and what to do. */
  wouldLack?: (personId: string) => Promise<{ words: string; href: string; deed: string }[]>
  /** Takes down what the public sees of somebody who was shut out; they may list themselves again when they are let in. */
  hide?: (tx: PeopleTx, personId: string) => Promise<void>
  /** Carries a new name over to every list that shows this person under the one from before. */
  rename?: (tx: PeopleTx, personId: string, name: string) => Promise<void>
}
