import { settingsTable } from '../../platform/config/settings-table.ts'
import type { BareRun } from './command.ts'

export const run: BareRun = async (_args, { out }) => {
  out(settingsTable())
  return 0
}
