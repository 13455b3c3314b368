import { z } from 'zod'
import { readContentFile } from '../../../platform/files/content-folder.ts'
import { projectPath } from '../../../platform/files/project.ts'
import { foldWord } from '../words/fold-text.ts'
import { buildCueTrie, type CueTrie, NUMBER } from './cue-trie.ts'

export const askerRoles = [
  'child',
  'young_person',
  'adult_for_self',
  'parent_carer',
  'kinship_foster_adoptive',
  'partner_friend_family',
  'professional',
  'volunteer_community',
  'leader_commissioner',
] as const
export type AskerRole = (typeof askerRoles)[number]
/** Roles of people who ask because of their work, paid or not. */
export const atWork = ['professional', 'volunteer_community', 'leader_commissioner'] as const

const cues = z.object({ clear: z.array(z.string()), some: z.array(z.string()) })
const shape = z.object({
  sets: z.record(z.string(), z.array(z.coerce.string())),
  roles: z.object(
    Object.fromEntries(askerRoles.map((role) => [role, cues])) as Record<AskerRole, typeof cues>,
  ),
})

export interface AskerCue {
  role: AskerRole
  clear: boolean
}

const setName = /\{([a-z]+)\}/

function spreadSets(cue: string, sets: Record<string, string[]>): string[] {
  const name = setName.exec(cue)?.[1]
  if (name === undefined || name === 'n') return [cue]
  const words = sets[name]
  if (!words) throw new Error(`content/search/who-is-asking.yaml: no set is called ${name}`)
  return words.flatMap((word) => spreadSets(cue.replace(`{${name}}`, word), sets))
}

const wordsOf = (cue: string): string[] =>
  cue.split(/[\s-]+/).map((word) => (word === NUMBER ? word : foldWord(word)))

export function readAskerCues(folder: string = projectPath('content', 'search')): CueTrie<AskerCue> {
  const read = readContentFile(`${folder}/who-is-asking.yaml`, shape)
  return buildCueTrie(
    askerRoles.flatMap((role) =>
      (['clear', 'some'] as const).flatMap((strength) =>
        read.roles[role][strength]
          .flatMap((cue) => spreadSets(cue, read.sets))
          .map((cue) => [wordsOf(cue), { role, clear: strength === 'clear' }] as const),
      ),
    ),
  )
}
