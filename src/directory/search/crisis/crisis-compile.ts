import { choicesOf, type Step, stepsOf } from './crisis-phrases.ts'
import { buildSpelling, type Spelling, type SpellingContent } from './crisis-spelling.ts'
import { wordsOf } from './crisis-text.ts'
import { addPhrase, newTree, type PhraseTree } from './crisis-trie.ts'
import type { CrisisTheme, RaisedLevel } from './crisis-words.ts'

export type Where = 'just_before' | 'sentence' | 'anywhere'
export type Phrases = readonly string[]

export interface RuleContent {
  readonly theme: CrisisTheme
  readonly level: RaisedLevel
  /** One list for `any`; several for `all`, each of which must give a match. */
  readonly parts: readonly Phrases[]
  /** How many of the lists must match; all of them unless the rule says `at_least`. */
  readonly atLeast: number
  readonly near: number | null
  readonly unless: Phrases
  readonly loweredBy: readonly string[]
}

export interface ContextContent {
  readonly lowersTo: 'soft' | 'none'
  readonly where: Where
  readonly any: Phrases
  readonly butNot: Phrases
}

export interface CrisisContent {
  readonly fillers: readonly string[]
  readonly groups: Readonly<Record<string, Phrases>>
  readonly spelling: SpellingContent
  readonly ordinaryTalk: Phrases
  readonly contexts: Readonly<Record<string, ContextContent>>
  readonly rules: readonly RuleContent[]
}

/** In a compiled rule or context, lists of phrases are numbers: the owners of their hits. */
export interface CompiledContext extends Pick<ContextContent, 'lowersTo' | 'where'> {
  readonly any: number
  readonly butNot: number
}
export interface CompiledRule extends Pick<RuleContent, 'theme' | 'level' | 'near' | 'atLeast'> {
  readonly parts: readonly number[]
  readonly unless: number
  readonly loweredBy: readonly CompiledContext[]
}
export interface CrisisRules {
  readonly spelling: Spelling
  readonly fillers: ReadonlySet<string>
  readonly tree: PhraseTree
  readonly groups: ReadonlyMap<string, PhraseTree>
  readonly ordinaryTalk: number
  readonly rules: readonly CompiledRule[]
}

export function compileCrisis(content: CrisisContent): CrisisRules {
  const fillers = new Set(content.fillers)
  const asWritten = buildSpelling({ ...content.spelling, forgive_a_slip_in: [] }, new Set())
  const vocabulary = new Set(content.fillers)
  for (const join of asWritten.joins.keys()) for (const word of join.split(' ')) vocabulary.add(word)

  const groups = new Map<string, PhraseTree>()
  const read = (phrase: string): Step[][] => {
    const all = stepsOf(phrase, (text) => wordsOf(text, asWritten, fillers))
    for (const step of all.flat()) {
      if (step.kind === 'word') vocabulary.add(step.word)
      if (step.kind === 'group' && !groups.has(step.group)) addGroup(step.group, phrase)
    }
    return all
  }
  const addGroup = (name: string, phrase: string): void => {
    const members = choicesOf(name) ?? content.groups[name]
    if (!members) throw new Error(`No word group <${name}>: ${phrase}`)
    groups.set(name, newTree())
    groups.set(name, treeOf(members, 0, newTree()))
  }
  const treeOf = (phrases: Phrases, owner: number, tree: PhraseTree): PhraseTree => {
    for (const phrase of phrases) {
      for (const steps of read(phrase)) {
        if (steps.length === 0) throw new Error(`Nothing left to look for in: ${phrase}`)
        addPhrase(tree, steps, owner)
      }
    }
    return tree
  }

  refuseCircles(content.groups)
  const tree = newTree()
  let owners = 0
  const owner = (phrases: Phrases): number => {
    owners += 1
    treeOf(phrases, owners, tree)
    return owners
  }
  const contexts = new Map(
    Object.entries(content.contexts).map(([name, { any, butNot, ...rest }]) => [
      name,
      { ...rest, any: owner(any), butNot: owner(butNot) },
    ]),
  )
  const contextNamed = (name: string): CompiledContext => {
    const context = contexts.get(name)
    if (!context) throw new Error(`No context named ${name}`)
    return context
  }
  const ordinaryTalk = owner(content.ordinaryTalk)
  const rules = content.rules.map(({ parts, unless, loweredBy, ...rest }) => ({
    ...rest,
    parts: parts.map(owner),
    unless: owner(unless),
    loweredBy: loweredBy.map(contextNamed),
  }))
  return { spelling: buildSpelling(content.spelling, vocabulary), fillers, tree, groups, ordinaryTalk, rules }
}

function refuseCircles(groups: Readonly<Record<string, Phrases>>): void {
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) throw new Error(`Word groups in a circle: ${[...trail, name].join(' → ')}`)
    for (const phrase of groups[name] ?? [])
      for (const [, inner = ''] of phrase.matchAll(/<([^>]+)>/g)) visit(inner, [...trail, name])
  }
  for (const name of Object.keys(groups)) visit(name, [])
}
