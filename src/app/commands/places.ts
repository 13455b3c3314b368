import {
  type DirectoryDb,
  type DirectoryTables,
  placesCommand,
  republishServices,
} from '../../directory/index.ts'
import type { Run } from './command.ts'

// What a venue's point is, and the licence lines under maps, come from place data: both follow when it changes.
async function follow(db: DirectoryDb, out: (line: string) => void): Promise<void> {
  const count = await republishServices(db)
  if (count > 0) out(`${count} services brought up to date with the places.`)
}

export const run: Run = async (args, { database, out }) => {
  const db = database.as<DirectoryTables>()
  const code = await placesCommand(args, { db, pool: database.pool, out })
  if (code === 0 && (args[0] === 'import' || args[0] === 'remove')) await follow(db, out)
  return code
}
