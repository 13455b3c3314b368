import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { killAtRandom } from '../../../test/support/kill-at-random.ts'
import { mailServer } from '../../../test/support/mail-server.ts'
import { testDatabase } from '../../../test/support/test-database.ts'
import { systemClock } from '../clock/clock.ts'
import { makeLog } from '../log/log.ts'
import { deliverNext, smtpSender } from './deliver-mail.ts'
import { enqueueMail } from './mail-queries.ts'
import type { MailTables } from './mail-tables.ts'

const database = await testDatabase()
const db = database.as<MailTables>()
const server = await mailServer()
const log = makeLog('silent', () => undefined)
const from = 'Towpath <towpath@network.example.org>'
const KILLS = 10
const ids = Array.from({ length: 60 }, (_each, at) => `message-${at}`)

const deliver = `
  const { connect } = await read('platform/db/database.ts')
  const { smtpSender } = await read('platform/mail/deliver-mail.ts')
  const { keepDelivering } = await read('platform/mail/keep-delivering.ts')
  const quiet = { info() {}, error() {} }
  keepDelivering({ db: connect(process.env.DB, { role: 'towpath_app' }).as(), sender: smtpSender(process.env.SMTP),
    from: process.env.FROM, clock: () => new Date(), log: quiet })
  console.log('delivering')`

test('killed ten times while it delivers: every message arrives, and a repeat can be told by its Message-ID', async () => {
  await db.transaction().execute(async (tx) => {
    for (const messageId of ids)
      await enqueueMail(tx, {
        to: 'a@example.org',
        kind: 'test',
        messageId,
        subject: 'A',
        text: 'A',
        html: 'A',
      })
  })
  for (let time = 0; time < KILLS; time += 1)
    await killAtRandom(deliver, { DB: database.ownerUrl, SMTP: server.url, FROM: from }, () =>
      sleep(Math.random() * 1000),
    )
  const reached = server.accepted.length
  const sender = smtpSender(server.url)
  while (await deliverNext({ db, sender, from, clock: systemClock, log }));
  sender.close()

  const sent = server.accepted.map((raw) => /^Message-ID: <(.+)@/im.exec(raw)?.[1] ?? '')
  expect(reached).toBeGreaterThan(0)
  expect(new Set(sent)).toEqual(new Set(ids))
  // At most the one that was on its way when the process died: the mail server had it, and our note was undone.
  expect(sent.length - ids.length).toBeLessThanOrEqual(KILLS)
  const states = await db.selectFrom('platform.mail').select('state').distinct().execute()
  expect(states).toEqual([{ state: 'sent' }])
}, 60_000)
