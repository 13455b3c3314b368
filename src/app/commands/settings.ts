import { settingsTable } from '../../platform/config/settings-table.ts'
import type { Run } from './command.ts'

export const run: Run = async (_args, { out }) => {
  out(settingsTable())
  return 0
}
