import type { Token } from '../words/tokenise.ts'

const owners = new Set('my our his her their ma me mi by'.split(' '))
const grownUps = new Set(
  'mum mam mammy mummy mother dad da daddy father stepdad stepmum stepfather stepmother husband wife partner boyfriend girlfriend ex uncle aunt auntie grandad grandfather'.split(
    ' ',
  ),
)

/**
 * Numbers of the tokens that name a grown-up of the story: "my dad" is who did it or who died, and a group that is called after
 * dads is no answer. "Dads group" names what is looked for.
 */
export const peopleSpokenOf = (tokens: readonly Token[]): ReadonlySet<number> =>
  new Set(
    tokens.flatMap(({ folded }, at) =>
      grownUps.has(folded) && owners.has(tokens[at - 1]?.folded ?? '') ? [at] : [],
    ),
  )
