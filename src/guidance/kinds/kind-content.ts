import { readContentFolder } from '../../platform/files/content-folder.ts'
import { projectPath } from '../../platform/files/project.ts'
import { sensitiveWordIn } from '../safety/sensitive-words.ts'
import { type Kind, kindSchema } from './kind.ts'
import { nationsWithout, sortName } from './kind-rules.ts'

/** Every kind of support, by name. Throws when one does not fit its shape or its address gives something away. */
export function readKinds(folder: string = projectPath('content', 'kinds-of-support')): Kind[] {
  const kinds = readContentFolder(folder, kindSchema).map((file) => file.value)
  for (const kind of kinds) {
    const word = sensitiveWordIn(kind.slug) ?? sensitiveWordIn(kind.tab)
    if (word) throw new Error(`${kind.id}: “${word}” may not stand in an address or a tab`)
    const without = nationsWithout(kind)
    if (without.length > 0) throw new Error(`${kind.id}: nobody says how to start in ${without.join(', ')}`)
    if (kinds.some((other) => other !== kind && other.slug === kind.slug))
      throw new Error(`Two kinds of support have the address ${kind.slug}`)
  }
  return kinds.toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'en-GB'))
}
