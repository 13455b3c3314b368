import { expect, test } from 'vitest'
import { testDatabase } from '../../../../test/support/test-database.ts'
import { londonDate } from '../../../platform/clock/clock.ts'
import { removeDemonstrationHubs } from '../../demonstration/load-hubs.ts'
import type { NetworkTables } from '../../tables.ts'
import { pledgeStates } from '../pledge/pledge.ts'
import { datesOf, findPledgeOf } from '../pledge/pledge-queries.ts'
import { listRegister } from '../register/register-queries.ts'
import { pledgeStateOn } from '../state/pledge-state-rules.ts'
import { findDemoMaker } from './demo-commitment-queries.ts'
import { readDemoCommitments } from './demo-commitments.ts'
import { loadDemoCommitments } from './load-demo-commitments.ts'

const db = (await testDatabase('demonstration')).as<NetworkTables>()
const today = londonDate(new Date())

test('the made-up network has commitments in every state, says that they are made up, and can be removed', async () => {
  const file = readDemoCommitments()
  expect(new Set(file.map(({ state }) => state))).toEqual(new Set(pledgeStates))
  // From today, whenever the database that this one is a copy of was made.
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('network.pledge').execute()
    expect(await loadDemoCommitments(tx, today)).toBe(file.length)
    expect(await loadDemoCommitments(tx, today)).toBe(0)
    for (const demo of file) {
      const maker = await findDemoMaker(tx, demo)
      const row = maker && (await findPledgeOf(tx, maker))
      expect(row && pledgeStateOn(datesOf(row), today), demo.organisation ?? demo.practitioner).toBe(
        demo.state,
      )
    }
  })
  const listed = await listRegister(db, today)
  expect(listed.length).toBe(9)
  expect(listed.every(({ demonstration }) => demonstration)).toBe(true)
  expect(listed.some(({ kind, hub }) => kind === 'person' && hub !== null)).toBe(true)
  await removeDemonstrationHubs(db)
  const left = await db.selectFrom('network.pledge').select('id').execute()
  expect(left).toEqual([])
})
