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
const KILLS = 5
const EACH = 30
const idsOf = (round: number) => Array.from({ length: EACH }, (_each, at) => `message-${round}-${at}`)
const idsSent = () => server.accepted.map((raw) => /^Message-ID: <(.+)@/im.exec(raw)?.[1] ?? '')
const waiting = async (): Promise<number> =>
  (await db.selectFrom('platform.mail').select('id').where('state', '=', 'waiting').execute()).length

const deliver = `
  const { connect } = await read('platform/db/database.ts')
  const { smtpSender } = await read('platform/mail/deliver-mail.ts')
  const { keepDelivering } = await read('platform/mail/keep-delivering.ts')
  const quiet = { info() {}, error() {} }
  keepDelivering({ db: connect(process.env.DB, { role: 'towpath_app' }).as(), sender: smtpSender(process.env.SMTP),
    from: process.env.FROM, clock: () => new Date(), log: quiet })
  console.log('delivering')`

const write = (round: number) =>
  db.transaction().execute(async (tx) => {
    for (const messageId of idsOf(round))
      await enqueueMail(tx, {
        ...{
          to: 'a@people.example',
          kind: 'test',
          messageId,
          subject: 'A',
          text: messageId,
          html: messageId,
        },
      })
  })

test('killed five times in the middle of delivering: every message arrives, and a repeat is the same message with the same Message-ID', async () => {
  const inTheMiddle: number[] = []
  for (let round = 0; round < KILLS; round += 1) {
    const before = server.accepted.length + (await waiting())
    await write(round)
    // After the server's yes to some of this round, wherever the next one is by then.
    const some = before + 1 + Math.floor(Math.random() * (EACH / 2))
    const environment = { DB: database.ownerUrl, SMTP: server.url, FROM: from }
    await killAtRandom(deliver, environment, async (over) => {
      while (server.accepted.length < some && !over.aborted) await sleep(1)
    })
    inTheMiddle.push(await waiting())
  }
  // Each died with messages before it and messages behind it.
  expect(inTheMiddle.filter((left) => left > 0).length).toBeGreaterThanOrEqual(KILLS - 1)
  const sender = smtpSender(server.url)
  while (await deliverNext({ db, sender, from, clock: systemClock, log }));
  sender.close()

  const ids = Array.from({ length: KILLS }, (_each, round) => idsOf(round)).flat()
  const sent = idsSent()
  expect(new Set(sent)).toEqual(new Set(ids))
  // At most the one that was on its way when the process died: the mail server had it, and our note was undone.
  expect(sent.length - ids.length).toBeLessThanOrEqual(KILLS)
  for (const raw of server.accepted) {
    const id = /^Message-ID: <(.+)@/im.exec(raw)?.[1] ?? ''
    expect(raw.split(id).length, 'the words belong to the Message-ID').toBeGreaterThan(2)
  }
  const states = await db.selectFrom('platform.mail').select('state').distinct().execute()
  expect(states).toEqual([{ state: 'sent' }])
}, 60_000)
