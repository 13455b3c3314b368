import { roles, roleWords } from '../roles/role-words.ts'
import { auditDeeds } from './audit-deed.ts'
import { auditSentences } from './audit-sentences.ts'
import type { AuditNames } from './audit-words.ts'

/** What entries must have one of, to hold a word that somebody looks for. */
export interface WordMatch {
  word: string
  deeds: string[]
  /** Of people, hubs, organisations and commitments with this word in their name. */
  ids: string[]
  roles: string[]
}

const MOST_WORDS = 8

const bare = (words: string): string => words.replaceAll(/\{\w+\}/g, ' ').toLowerCase()

/** Each word of a search by the sentences and names that it stands in. Every word has to be there, in any order. */
export const matchesOf = (words: string, names: AuditNames): WordMatch[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}’'&.@_-]+/gu) ?? []).slice(0, MOST_WORDS).map((word) => ({
    word,
    deeds: auditDeeds.filter((deed) => bare(auditSentences[deed]).includes(word) || deed === word),
    ids: [...names].flatMap(([id, name]) => (name.toLowerCase().includes(word) ? [id] : [])),
    roles: roles.filter((role) => roleWords[role].name.toLowerCase().includes(word)),
  }))
