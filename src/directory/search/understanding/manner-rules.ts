import { foldWord } from '../words/fold-text.ts'
import type { Token } from '../words/tokenise.ts'
import type { AskerRole } from './asker-words.ts'

const self = new Set(['i', 'im', 'ive', 'me', 'my', 'ma', 'myself', 'id', 'ah', 'av', 'mine'])
const someone = new Set(['he', 'she', 'hes', 'shes', 'him', 'her', 'his', 'hers', 'himself', 'herself'])
const grownUps = new Set([
  'mum',
  'mums',
  'mam',
  'mams',
  'mammy',
  'mummy',
  'dad',
  'dads',
  'da',
  'daddy',
  'nan',
  'nana',
  'nanna',
  'stepdad',
  'stepmum',
  'grandad',
  'gran',
])
const typed = new Set(
  'u ur r n 2 4 wiv wen wat wot cos coz ppl rn tbh ngl idk m8 m8s bf gf lol dat sumone sumthing sum1 gonna wanna tho b4 plz pls thx innit init bruv fr lowkey aswell alot'.split(
    ' ',
  ),
)
const noApostrophe = new Set(
  'im ive dont cant wont didnt doesnt isnt hes shes thats wasnt whats id youre theyre couldnt wouldnt'.split(
    ' ',
  ),
)

/** Points for each role from how a text is written, not from what it names: who is "I", who is "she", and how it is typed. */
export type Manner = Partial<Record<AskerRole, number>>

const share = (tokens: readonly Token[], words: ReadonlySet<string>): number =>
  tokens.filter(({ folded }) => words.has(folded)).length

/** Pronouns, kin and ways of typing. Rough on purpose: each moves a likelihood a little and none decides. */
export function readManner(tokens: readonly Token[]): Manner {
  if (tokens.length === 0) return {}
  const i = share(tokens, self)
  const others = share(tokens, someone)
  const textSpeak = Math.min(
    2,
    share(tokens, typed) + tokens.filter((token) => noApostrophe.has(token.typed.toLowerCase())).length / 2,
  )
  const capitals = tokens.filter(
    ({ typed: word }) => word !== word.toLowerCase() && foldWord(word) !== 'i',
  ).length
  const kin = Math.min(2, share(tokens, grownUps))
  const neat = capitals > 0 && textSpeak === 0
  const points: Record<string, number> = {}
  const add = (role: AskerRole, value: number) => {
    points[role] = (points[role] ?? 0) + value
  }
  if (i > 0 && kin > 0) {
    add('child', 0.5 * kin + (neat ? -0.8 : 0.2))
    add('young_person', 0.5 * kin + (neat ? -0.5 : 0.3))
  }
  add('young_person', 0.5 * textSpeak - (neat ? 0.6 : 0))
  add('child', 0.25 * textSpeak - (neat ? 0.8 : 0))
  add('professional', neat ? 0.4 : -0.3)
  add('leader_commissioner', neat ? 0.3 : -0.5)
  if (i === 0 && others > 0) {
    add('adult_for_self', -1)
    add('parent_carer', 0.8)
    add('kinship_foster_adoptive', 0.5)
    add('child', -0.4)
  }
  if (i > 0 && others === 0 && kin === 0) add('adult_for_self', 0.4)
  if (others > i) {
    add('parent_carer', 0.4)
    add('partner_friend_family', 0.4)
    add('kinship_foster_adoptive', 0.2)
  }
  if (i === 0 && others === 0) {
    add('professional', 0.4)
    add('adult_for_self', -0.2)
  }
  return points
}
