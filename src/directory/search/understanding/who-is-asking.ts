import type { AskerHint } from '../search-words.ts'
import type { Token } from '../words/tokenise.ts'
import { type AgeInWords, agesInWords } from './age-in-words.ts'
import { type AskerCue, type AskerRole, askerRoles } from './asker-words.ts'
import { type CueTrie, findCues } from './cue-trie.ts'
import { type Manner, readManner } from './manner-rules.ts'

export interface Asker {
  /** 0 to 1 for each role; together 1. */
  likely: ReadonlyMap<AskerRole, number>
  /** Of the person the help is for, when the words say it. */
  age?: number
  /** Read from a stage of life or a school year. */
  ageIsRough?: boolean
  hint: AskerHint
}

// Without any cue most people who search for themselves are adults; the rest share what is left.
const atFirst: Record<AskerRole, number> = {
  child: -1,
  young_person: 0,
  adult_for_self: 1.2,
  parent_carer: 0,
  kinship_foster_adoptive: -0.5,
  partner_friend_family: 0,
  professional: 0,
  volunteer_community: -0.5,
  leader_commissioner: -0.8,
}
const CLEAR = 1.8
const SOME = 0.6
/** A role is named to the person only when it is this likely. */
const SURE = 0.6

function byAge(scores: Map<AskerRole, number>, ages: readonly AgeInWords[]): void {
  const add = (role: AskerRole, points: number) => scores.set(role, (scores.get(role) ?? 0) + points)
  for (const { age, whose, mine } of ages) {
    if (whose === 'own') add(age < 12 ? 'child' : age < 18 ? 'young_person' : 'adult_for_self', 4)
    else if (age < 18) {
      add('parent_carer', mine ? 2 : 1)
      add('professional', 0.3)
    } else add('partner_friend_family', 0.8)
  }
}

function scoresOf(
  cues: CueTrie<AskerCue>,
  words: readonly string[],
  ages: readonly AgeInWords[],
  manner: Manner,
) {
  const scores = new Map<AskerRole, number>(
    askerRoles.map((role) => [role, atFirst[role] + (manner[role] ?? 0)]),
  )
  const said = new Map<string, { role: AskerRole; points: number; from: number; to: number }>()
  for (const { value, from, to } of findCues(cues, words)) {
    const key = `${value.role} ${from}`
    const points = value.clear ? CLEAR : SOME
    const known = said.get(key)
    if (!known || known.points < points || known.to < to)
      said.set(key, { role: value.role, points: Math.max(points, known?.points ?? 0), from, to })
  }
  const counts = new Map<AskerRole, number>()
  const strongest = [...said.values()].sort((a, b) => b.points - a.points || b.to - b.from - (a.to - a.from))
  for (const { role, points } of strongest) {
    // The first cue says most: a long text must not shout one role down by repeating it.
    const nth = counts.get(role) ?? 0
    counts.set(role, nth + 1)
    scores.set(role, (scores.get(role) ?? 0) + points * 0.6 ** nth)
  }
  byAge(scores, ages)
  return { scores, strongest }
}

const ADULT = 18
const elders = new Set([
  'nan',
  'nana',
  'nanna',
  'gran',
  'granny',
  'grandma',
  'grandad',
  'grandfather',
  'grandmother',
])
/** Somebody's nan is old enough for what is for adults; whoever writes of her as a child is read as a child. */
function elderIn(words: readonly string[]): AgeInWords | undefined {
  const at = words.findIndex((word) => elders.has(word))
  return at < 0 ? undefined : { age: 70, whose: 'other', rough: true, from: at, to: at + 1 }
}

const aboutSelf = new Set<AskerRole>(['child', 'young_person', 'adult_for_self'])

/** Who is asking, as far as the words tell. A guess with its likelihoods, for ranking; named only when it is likely. */
export function readAsker(cues: CueTrie<AskerCue>, tokens: readonly Token[], withoutAge = false): Asker {
  const words = tokens.map(({ folded }) => folded)
  const ages = withoutAge ? [] : agesInWords(words)
  const { scores, strongest } = scoresOf(cues, words, ages, readManner(tokens))
  const whole = [...scores.values()].reduce((sum, score) => sum + Math.exp(score), 0)
  const likely = new Map([...scores].map(([role, score]) => [role, Math.exp(score) / whole]))
  const [role, chance] = [...likely].reduce((best, each) => (each[1] > best[1] ? each : best))
  const own = ages.find(({ whose }) => whose === 'own')
  const other = ages.find(({ whose }) => whose === 'other')
  // A child whose age was said is whom the help is for, also where it is not clear who writes; "my mum is 45" is not.
  const child = other !== undefined && other.age < ADULT ? other : undefined
  const elder = role === 'partner_friend_family' && !withoutAge ? elderIn(words) : undefined
  const stated = aboutSelf.has(role) ? (own ?? child) : (other ?? elder)
  const cue = strongest.find((each) => each.role === role)
  const said = cue ?? stated
  const spoken = chance >= SURE && said !== undefined
  return {
    likely,
    ...(stated === undefined ? {} : { age: stated.age, ageIsRough: stated.rough === true }),
    hint: {
      ...(spoken
        ? {
            role,
            because: tokens
              .slice(said.from, said.to)
              .map(({ typed }) => typed)
              .join(' '),
          }
        : {}),
      // "My nan" says an age to the ranking, and none that anybody wrote.
      ...(stated === undefined || stated === elder ? {} : { age: stated.age }),
      ...(stated?.rough && stated !== elder ? { ageIsRough: true } : {}),
    },
  }
}

/** Has said to be under 18, or writes of a child whose age was said. */
export const isYoung = ({ age }: Asker): boolean => age !== undefined && age < ADULT

/** Of age, though no age was said: read generously, and never named to the person. */
const OF_AGE = 35
export const asGrownUp = (asker: Asker): Asker =>
  asker.age === undefined ? { ...asker, age: OF_AGE, ageIsRough: true } : asker
