import { type DirectoryTables, republishServices } from '../../directory/index.ts'
import type { Run } from './command.ts'

export const run: Run = async (_args, { database, out }) => {
  out(
    `${await republishServices(database.as<DirectoryTables>())} services are public, their records made anew.`,
  )
  return 0
}
