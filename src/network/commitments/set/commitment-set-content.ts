import { readContentFolder } from '../../../platform/files/content-folder.ts'
import { projectPath } from '../../../platform/files/project.ts'
import { type CommitmentSet, commitmentSetSchema } from './commitment-set.ts'

/**
 * The newest edition: what is signed from now on. Earlier ones live on in what was signed. Throws when a file does not
 * fit.
 */
export function readCommitmentSet(folder: string = projectPath('content', 'commitments')): CommitmentSet {
  const editions = readContentFolder(folder, commitmentSetSchema)
  for (const { name, value } of editions)
    if (name !== value.edition) throw new Error(`${name}: the edition is not the name of the file`)
  const newest = editions.at(-1)
  if (!newest) throw new Error(`There are no commitments in ${folder}`)
  return newest.value
}
