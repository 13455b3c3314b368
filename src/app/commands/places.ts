import { type DirectoryTables, placesCommand } from '../../directory/index.ts'
import type { Run } from './command.ts'

export const run: Run = (args, { database, out }) =>
  placesCommand(args, { db: database.as<DirectoryTables>(), pool: database.pool, out })
