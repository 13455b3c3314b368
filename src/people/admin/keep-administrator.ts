import { countAdministrators } from '../roles/grant-queries.ts'
import type { PeopleTx } from '../tables.ts'

class LastAdministrator extends Error {}

/** Held first and counted afterwards: two administrators who do it to each other at one moment cannot both succeed. */
export async function keepingOne<Done>(tx: PeopleTx, deed: () => Promise<Done>): Promise<Done> {
  const before = await countAdministrators(tx)
  const done = await deed()
  if (before > 0 && (await countAdministrators(tx)) === 0) throw new LastAdministrator()
  return done
}

/** For the end of such a transaction: false when it was undone, since nobody would have looked after the network. */
export const unlessLast = (error: unknown): false => {
  if (error instanceof LastAdministrator) return false
  throw error
}

export const onlyOne = 'Somebody has to look after the network. Give this role to another person first.'
