import { choicesOf, type Step, stepsOf } from './crisis-phrases.ts'
import type { ContextContent, CrisisContent, Phrases, RuleContent } from './crisis-rule-words.ts'
import { buildSpelling, type Spelling } from './crisis-spelling.ts'
import { wordsOf } from './crisis-text.ts'
import {
  addMember,
  addPhrase,
  type Group,
  indexTree,
  newGroup,
  newTree,
  type PhraseTree,
} from './crisis-trie.ts'
import { crisisLevels } from './crisis-words.ts'

/** In a compiled rule or context, lists of phrases are numbers: the owners of their hits. */
export interface CompiledContext extends Pick<ContextContent, 'changesTo' | 'where'> {
  readonly any: number
  readonly wholeText: number
  readonly butNot: number
}
export interface CompiledRule extends Pick<RuleContent, 'theme' | 'level' | 'near' | 'atLeast'> {
  readonly parts: readonly number[]
  readonly unless: number
  readonly loweredBy: readonly CompiledContext[]
  readonly raisedBy: readonly CompiledContext[]
}
export interface CrisisRules {
  readonly spelling: Spelling
  readonly fillers: ReadonlySet<string>
  readonly tree: PhraseTree
  readonly ordinaryTalk: number
  readonly contexts: readonly CompiledContext[]
  readonly rules: readonly CompiledRule[]
}

export function compileCrisis(content: CrisisContent): CrisisRules {
  const fillers = new Set(content.fillers)
  const asWritten = buildSpelling({ ...content.spelling, forgive_a_slip_in: [] }, new Set())
  const vocabulary = new Set(content.fillers)
  for (const join of asWritten.joins.keys()) for (const word of join.split(' ')) vocabulary.add(word)

  const groups = new Map<string, Group>()
  const read = (phrase: string): Step[][] => {
    const all = stepsOf(phrase, (text) => wordsOf(text, asWritten, fillers))
    for (const step of all.flat()) {
      if (step.kind === 'word') vocabulary.add(step.word)
      if (step.kind === 'group' && !groups.has(step.group)) addGroup(step.group, phrase)
    }
    return all
  }
  const groupNamed = (name: string): Group => {
    const group = groups.get(name)
    if (!group) throw new Error(`No word group ${name}`)
    return group
  }
  const addGroup = (name: string, phrase: string): void => {
    const members = choicesOf(name) ?? content.groups[name]
    if (!members) throw new Error(`No word group <${name}>: ${phrase}`)
    const group = newGroup()
    for (const member of members) for (const steps of nonEmpty(member)) addMember(group, steps, groupNamed)
    groups.set(name, group)
  }
  const nonEmpty = (phrase: string): Step[][] => {
    const all = read(phrase)
    if (all.some((steps) => steps.length === 0)) throw new Error(`Nothing left to look for in: ${phrase}`)
    return all
  }
  refuseCircles(content.groups)
  const tree = newTree()
  let owners = 0
  const owner = (phrases: Phrases): number => {
    owners += 1
    for (const phrase of phrases)
      for (const steps of nonEmpty(phrase)) addPhrase(tree, steps, owners, groupNamed)
    return owners
  }
  const contexts = new Map(
    Object.entries(content.contexts).map(([name, { any, wholeText, butNot, ...rest }]) => [
      name,
      { ...rest, any: owner(any), wholeText: owner(wholeText), butNot: owner(butNot) },
    ]),
  )
  const contextNamed = (name: string): CompiledContext => {
    const context = contexts.get(name)
    if (!context) throw new Error(`No context named ${name}`)
    return context
  }
  const ordinaryTalk = owner(content.ordinaryTalk)
  const pressing = [...content.rules].sort(
    (a, b) => crisisLevels.indexOf(a.level) - crisisLevels.indexOf(b.level),
  )
  const rules = pressing.map(({ parts, unless, loweredBy, raisedBy, ...rest }) => ({
    ...rest,
    parts: parts.map(owner),
    unless: owner(unless),
    loweredBy: loweredBy.map(contextNamed),
    raisedBy: raisedBy.map(contextNamed),
  }))
  return {
    spelling: buildSpelling(content.spelling, vocabulary),
    fillers,
    tree: indexTree(tree),
    ordinaryTalk,
    contexts: [...contexts.values()],
    rules,
  }
}

function refuseCircles(groups: Readonly<Record<string, Phrases>>): void {
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) throw new Error(`Word groups in a circle: ${[...trail, name].join(' → ')}`)
    for (const phrase of groups[name] ?? [])
      for (const [, inner = ''] of phrase.matchAll(/<([^>]+)>/g)) visit(inner, [...trail, name])
  }
  for (const name of Object.keys(groups)) visit(name, [])
}
