import { basename, join } from 'node:path'
import { z } from 'zod'
import { contentPaths, readContentFile } from '../../../platform/files/content-folder.ts'
import { type CrisisRules, compileCrisis } from './crisis-compile.ts'
import type { CrisisContent, RuleContent } from './crisis-rule-words.ts'
import { crisisThemes } from './crisis-words.ts'

const phrase = z.coerce.string().trim().min(1)
const phrases = z.array(phrase).min(1)
const level = z.enum(['emergency', 'urgent', 'safeguarding', 'soft'])

/** A reason is part of each rule: whoever edits it next must be able to judge it. */
const rule = z
  .strictObject({
    level,
    theme: z.enum(crisisThemes).optional(),
    why: z.string().min(10),
    any: phrases.optional(),
    all: z.array(phrases).min(2).optional(),
    at_least: z.number().int().min(2).optional(),
    near: z.number().int().min(2).max(60).optional(),
    unless: phrases.optional(),
    lowered_by: phrases.optional(),
    raised_by: phrases.optional(),
  })
  .refine((one) => (one.any === undefined) !== (one.all === undefined), 'A rule has either any or all')

const groups = z.record(z.string().regex(/^[a-z-]+$/), phrases)
const themeFile = z.strictObject({
  theme: z.enum(crisisThemes),
  about: z.string().min(10),
  groups: groups.optional(),
  rules: z.array(rule).min(1),
})

const wordsFile = z.strictObject({ fillers: phrases, groups })
const spellingFile = z.strictObject({
  same: z.record(z.string(), phrases),
  forgive_a_slip_in: phrases,
  not_misspellings: z.array(phrase),
})
const ordinaryFile = z.strictObject({ ordinary_talk: z.record(z.string(), phrases) })
const contextsFile = z.record(
  z.string(),
  z.strictObject({
    changes_to: z.enum(['emergency', 'soft', 'none']),
    where: z.enum(['just_before', 'sentence', 'anywhere']),
    why: z.string().min(10),
    any: phrases,
    in_the_whole_text: phrases.optional(),
    but_not: phrases.optional(),
  }),
)

const sharedFiles = new Set(['words.yaml', 'contexts.yaml', 'spelling.yaml', 'ordinary-talk.yaml'])

/** Everything in `content/crisis`: four shared files, and one or more for each theme. Throws when a file is wrong. */
export function loadCrisisRules(folder: string): CrisisRules {
  const words = readContentFile(join(folder, 'words.yaml'), wordsFile)
  const contexts = Object.entries(readContentFile(join(folder, 'contexts.yaml'), contextsFile))
  const spelling = readContentFile(join(folder, 'spelling.yaml'), spellingFile)
  const ordinary = readContentFile(join(folder, 'ordinary-talk.yaml'), ordinaryFile)
  const themes = contentPaths(folder, '.yaml')
    .filter((path) => !sharedFiles.has(basename(path)))
    .map((path) => readContentFile(path, themeFile))
  const content: CrisisContent = {
    fillers: words.fillers,
    groups: onceEach([words.groups, ...themes.map((theme) => theme.groups ?? {})]),
    spelling,
    ordinaryTalk: Object.values(ordinary.ordinary_talk).flat(),
    contexts: Object.fromEntries(
      contexts.map(([name, { changes_to, where, any, in_the_whole_text = [], but_not = [] }]) => [
        name,
        { changesTo: changes_to, where, any, wholeText: in_the_whole_text, butNot: but_not },
      ]),
    ),
    rules: themes.flatMap(rulesOf),
  }
  return compileCrisis(content)
}

function rulesOf(file: z.infer<typeof themeFile>): RuleContent[] {
  return file.rules.map((one) => ({
    theme: one.theme ?? file.theme,
    level: one.level,
    parts: one.all ?? (one.any ? [one.any] : []),
    atLeast: one.at_least ?? one.all?.length ?? 1,
    near: one.near ?? null,
    unless: one.unless ?? [],
    loweredBy: one.lowered_by ?? [],
    raisedBy: one.raised_by ?? [],
  }))
}

function onceEach(all: readonly z.infer<typeof groups>[]): z.infer<typeof groups> {
  const names = all.flatMap((some) => Object.keys(some))
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice) throw new Error(`Two word groups are named <${twice}>`)
  return Object.assign({}, ...all)
}
