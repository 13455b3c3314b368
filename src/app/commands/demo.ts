import type { DirectoryTables } from '../../directory/index.ts'
import { countDemonstration } from '../../directory/index.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import { loadWholeDemonstration, removeWholeDemonstration } from '../composition/whole-demonstration.ts'
import type { Run } from './command.ts'

export const run: Run = async ([what], { database, out }) => {
  const db = database.as<DirectoryTables>()
  if (what === 'remove') {
    const count = await removeWholeDemonstration(database)
    out(
      count > 0
        ? `${count} demonstration services removed, with their people and messages. No trace of them is left; open pages follow within a minute.`
        : 'There were no demonstration services.',
    )
    out('It is not loaded again by itself; towpath demo load would.')
    return 0
  }
  if (what === 'load') {
    if ((await countDemonstration(db)) > 0)
      out('The demonstration network is loaded already; it is brought up to date.')
    out(
      `${await loadWholeDemonstration(database, systemClock())} demonstration services loaded. Each says that it is made up.`,
    )
    return 0
  }
  out('towpath demo load | remove')
  return 2
}
