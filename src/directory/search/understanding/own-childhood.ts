const harms = new Set(
  'hurt hurts harmed harm abused abuse abuser molested mistreated neglected neglect beaten beat hit touched tortured starved caned strapped whipped thrashed slapped punched battered interfered groomed raped assaulted trauma'.split(
    ' ',
  ),
)
const young = new Set(
  'child kid little small young younger girl boy wee bairn wean lad lass baby toddler teenager teen youngster kids children boys girls four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  ),
)
const between = new Set('a an so very only just about really still quite at'.split(' '))
const self = new Set('me us myself ourselves'.split(' '))
const others = new Set(
  'he she they hes shes son daughter wife husband partner friend client patient pupil student foster adopted grandson granddaughter nephew niece stepson stepdaughter'.split(
    ' ',
  ),
)
const broughtUpBy = new Set(
  'mum mam mother dad da father stepdad stepmum stepfather stepmother parents grandad uncle'.split(' '),
)
const GROWN = 18
/** Words between what was done and when: a long sentence may tell both, two stories may not. */
const APART = 14

const isYoungAge = (word: string): boolean => /^\d{1,2}$/.test(word) && Number(word) < GROWN

/** The word after "a", "so", "about", and its place. */
function next(words: readonly string[], at: number): number {
  let to = at
  while (to < words.length && between.has(words[to] ?? '')) to += 1
  return to
}

/** "When I was small", "as a child", "growing up", "my childhood", "my dad used to": where it ends, or -1. */
function childhoodEnd(words: readonly string[], at: number): number {
  const [word, second, third] = [words[at], words[at + 1] ?? '', words[at + 2] ?? '']
  const isYoung = (to: number): boolean => young.has(words[to] ?? '') || isYoungAge(words[to] ?? '')
  if (word === 'childhood') return at + 1
  if (word === 'growing' && second === 'up') return at + 2
  if (word === 'grew' && second === 'up') return at + 2
  if (word === 'used' && second === 'to' && broughtUpBy.has(words[at - 1] ?? '')) return at + 2
  const from = word === 'as' ? next(words, at + 1) : /^(?:was|were)$/.test(third) ? next(words, at + 3) : -1
  const opens = word === 'as' || ((word === 'when' || word === 'while') && /^(?:i|we)$/.test(second))
  return opens && from > 0 && isYoung(from) ? from + 1 : -1
}

export interface OwnChildhood {
  /** Numbers of the words that tell it, both inclusive. */
  from: number
  to: number
}

/**
 * Where a text tells that whoever writes was harmed as a child: they look for help for a grown-up, not for what helps children
 * of today. Somebody else's childhood is left alone. Words are folded.
 */
export function ownChildhood(words: readonly string[]): OwnChildhood | undefined {
  const before = (at: number, back: number): string => words[at - back] ?? ''
  const done = (at: number): boolean =>
    words[at] === 'me' && before(at, 1) === 'to' && /^(?:did|done|happened)$/.test(before(at, 2))
  const told = words.flatMap((word, at) => (harms.has(word) || done(at) ? [at] : []))
  const isOfSelf = told.some(
    (at) => /^(?:was|were|got|being)$/.test(before(at, 1)) && /^(?:i|we)$/.test(before(at, 2)),
  )
  if (!isOfSelf && words.some((word) => others.has(word)) && !words.some((word) => self.has(word)))
    return undefined
  for (let at = 0; at < words.length; at += 1) {
    const end = childhoodEnd(words, at)
    if (end < 0) continue
    const near = told.find((place) => Math.abs(place - at) <= APART)
    if (near !== undefined) return { from: Math.min(near, at), to: Math.max(near, end - 1) }
  }
  return undefined
}
