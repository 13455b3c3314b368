export interface AgeInWords {
  /** Years. */
  age: number
  whose: 'own' | 'other'
  /** "My 7 year old": somebody's own child. */
  mine?: boolean
  /** A stage of life or a school year: about that age. */
  rough?: boolean
  from: number
  to: number
}

const spelled =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const own = new Set(['im', 'me', 'ima', 'i'])
const others = new Set([
  'hes',
  'shes',
  'he',
  'she',
  'theyre',
  'is',
  'whos',
  'my',
  'our',
  'a',
  'the',
  'aged',
  'just',
  'nearly',
  'turned',
  'now',
  'her',
  'his',
  'mams',
  'mums',
  'dads',
])
const past = new Set(['was', 'were', 'since', 'when', 'wis', 'wus'])
const years = new Set(['year', 'years', 'yr', 'yrs', 'yo'])
/** A number before one of these counts something else than years of age. */
const otherUnits = new Set(
  'week weeks wk wks month months day days hour hours hr hrs min mins minutes oclock am pm times stone pounds quid foot feet ft miles mile k kg people kids children of in days years yrs percent th st nd rd or to'.split(
    ' ',
  ),
)
const ofMine = new Set(['my', 'our', 'ma', 'me'])
/** "Son 9", "a lad of 9": a number right after one of these is an age. */
const children = new Set(
  'son daughter boy girl lad lass lassie child kid bairn wean grandson granddaughter nephew niece stepson stepdaughter brother sister'.split(
    ' ',
  ),
)
/** "A man of 70": whoever it is, likely somebody who says it of themselves or of somebody close. */
const adults = new Set(
  'man woman lady gentleman bloke fella gent widow widower pensioner mum dad nan gran grandad'.split(' '),
)
const siblings = new Set(['brother', 'sister'])
const GROWN = 18
const YOUNGEST_WRITER = 8
/** A stage of life that stands for an age, and the word before it where it needs one. */
const stages: Record<string, number> = {
  newborn: 0,
  toddler: 2,
  twoyearold: 2,
  teenager: 15,
  teenage: 15,
  teenaged: 15,
  teen: 15,
  gcses: 16,
  gcse: 16,
}

const numberOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined
  if (/^\d{1,3}$/.test(word)) return Number(word)
  const at = spelled.indexOf(word)
  return at > 0 ? at : undefined
}

// "year 9" is a class of thirteen- and fourteen-year-olds, "P5" of nine-year-olds, "S3" of fourteen-year-olds.
function schoolYear(word: string, next: string | undefined): number | undefined {
  if (word === 'year' || word === 'yr') {
    const year = numberOf(next)
    return year !== undefined && year >= 1 && year <= 13 ? year + 5 : undefined
  }
  const scottish = /^([ps])([1-7])$/.exec(word)
  if (scottish) return Number(scottish[2]) + (scottish[1] === 'p' ? 4 : 11)
  return undefined
}

function statedAge(words: readonly string[], at: number): AgeInWords | undefined {
  const joined = /^(\d{1,2})(?:yo|yr|yrs|yearold)$/.exec(words[at] ?? '')
  const shortly = /^(\d{1,2})[mf]$/.exec(words[at] ?? '')
  if (shortly) return { age: Number(shortly[1]), whose: 'own', from: at, to: at + 1 }
  const age = joined ? Number(joined[1]) : numberOf(words[at])
  if (age === undefined || age > 110) return undefined
  const before = words[at - 1] ?? ''
  const after = words[at + 1]
  const inPast = past.has(before) || past.has(words[at - 2] ?? '')
  if (inPast) return undefined
  if (joined || (after !== undefined && years.has(after) && (words[at + 2] === 'old' || after === 'yo'))) {
    const whose = own.has(before) || (before === 'am' && own.has(words[at - 2] ?? '')) ? 'own' : 'other'
    const mine = ofMine.has(before) && age < GROWN
    return { age, whose, ...(mine ? { mine } : {}), from: at, to: at + (joined ? 1 : 3) }
  }
  const closes = after === undefined || !otherUnits.has(after)
  // "42, drinking every night": an age is what a number at the very start mostly is.
  if (at === 0 && after !== undefined && closes && age >= YOUNGEST_WRITER && /^\d/.test(words[0] ?? ''))
    return { age, whose: 'own', from: 0, to: 1 }
  const child = before === 'of' ? words[at - 2] : before
  if (child !== undefined && children.has(child) && closes && age < GROWN)
    return { age, whose: 'other', mine: !siblings.has(child), from: at - 1, to: at + 1 }
  if (child !== undefined && adults.has(child) && closes && age >= GROWN)
    return { age, whose: 'other', from: at - 1, to: at + 1 }
  if (own.has(before) && before !== 'i' && closes) return { age, whose: 'own', from: at - 1, to: at + 1 }
  if (before === 'am' && closes) return { age, whose: 'own', from: at - 2, to: at + 1 }
  if (others.has(before) && !['my', 'our', 'a', 'the', 'her', 'his'].includes(before) && closes)
    return { age, whose: 'other', from: at - 1, to: at + 1 }
  return undefined
}

/** Ages that a text states, in its order. "When I was 7" is the past and no age. Words are folded. */
export function agesInWords(words: readonly string[]): AgeInWords[] {
  return words.flatMap((word, at): AgeInWords[] => {
    const year = schoolYear(word, words[at + 1])
    if (year !== undefined) {
      const whose = words.slice(Math.max(0, at - 3), at).some((each) => each === 'im' || each === 'my')
        ? 'own'
        : 'other'
      return [{ age: year, whose, rough: true, from: at, to: at + 1 }]
    }
    const stage = stages[word]
    const isPast = words.slice(Math.max(0, at - 3), at).some((each) => past.has(each) || each === 'as')
    if (stage !== undefined && !isPast)
      return [{ age: stage, whose: 'other', rough: true, from: at, to: at + 1 }]
    const stated = statedAge(words, at)
    return stated ? [stated] : []
  })
}
