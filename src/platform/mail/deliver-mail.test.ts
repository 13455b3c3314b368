import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mailServer } from '../../../test/support/mail-server.ts'
import { testDatabase } from '../../../test/support/test-database.ts'
import { projectPath } from '../files/project.ts'
import { makeLog } from '../log/log.ts'
import { deliverNext, smtpSender } from './deliver-mail.ts'
import { isMadeUpAddress } from './made-up-address-rules.ts'
import { enqueueMail } from './mail-queries.ts'
import type { MailTables } from './mail-tables.ts'
import { waitAfter } from './try-again-rules.ts'

const database = await testDatabase()
const db = database.as<MailTables>()
const server = await mailServer()
const from = 'Towpath <towpath@network.example.org>'
const logged: string[] = []
let now = Date.now() + 1000
const given = {
  db,
  sender: smtpSender(server.url),
  from,
  clock: () => new Date(now),
  log: makeLog('error', (line) => logged.push(line)),
}

const write = (messageId: string, more: { worthSendingUntil?: Date; to?: string } = {}) =>
  db.transaction().execute((tx) =>
    enqueueMail(tx, {
      to: `${messageId}@people.example`,
      kind: 'test',
      messageId,
      subject: 'Hello',
      text: 'A message',
      html: '<p>A message</p>',
      ...more,
    }),
  )
const stateOf = (messageId: string) =>
  db
    .selectFrom('platform.mail')
    .select(['state', 'tries'])
    .where('message_id', '=', messageId)
    .executeTakeFirstOrThrow()
const idsSent = (): string[] => server.accepted.map((raw) => /^Message-ID: <(.+)>/im.exec(raw)?.[1] ?? '')

test('a message is sent once, however often its event is told', async () => {
  await write('once')
  await write('once')
  expect(await deliverNext(given)).toBe(true)
  expect(await deliverNext(given)).toBe(false)
  expect(idsSent()).toEqual(['once@network.example.org'])
  expect(await stateOf('once')).toEqual({ state: 'sent', tries: 1 })
})

test('what is to made-up people stays in the outbox, whatever mail server is set', async () => {
  for (const [messageId, to] of [
    ['made-up', 'oriel@example.org'],
    ['made-up-hub', 'Desk@Hubs.Example.org'],
  ] as const) {
    await write(messageId, { to })
    expect(isMadeUpAddress(to)).toBe(true)
  }
  expect(await deliverNext(given)).toBe(false)
  expect(await stateOf('made-up')).toEqual({ state: 'waiting', tries: 0 })
  expect(isMadeUpAddress('somebody@notexample.org')).toBe(false)
})

test('a message of a deed that was undone is never sent', async () => {
  const undone = db.transaction().execute(async (tx) => {
    await enqueueMail(tx, {
      to: 'a@people.example',
      kind: 'test',
      messageId: 'undone',
      subject: '',
      text: '',
      html: '',
    })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await deliverNext(given)).toBe(false)
})

test('a message is tried again, less and less often, until it is accepted', async () => {
  await write('patient')
  server.refuseNext(3)
  for (let tries = 0; tries < 3; tries += 1) {
    expect(await deliverNext(given)).toBe(true)
    expect(await deliverNext(given)).toBe(false)
    now += waitAfter(tries)
  }
  expect(await deliverNext(given)).toBe(true)
  expect(await stateOf('patient')).toEqual({ state: 'sent', tries: 4 })
  expect(logged.join()).toContain('451')
  expect(logged.join()).not.toContain('patient@people.example')
})

test('a message waits while there is no mail server at all', async () => {
  await write('dead')
  const nobody = { ...given, sender: smtpSender('smtp://127.0.0.1:1') }
  await deliverNext(nobody)
  expect((await stateOf('dead')).state).toBe('waiting')
  now += waitAfter(0)
  await deliverNext(given)
  expect((await stateOf('dead')).state).toBe('sent')
})

test('a link that has run out is not sent', async () => {
  await write('late', { worthSendingUntil: new Date(now - 1) })
  await deliverNext(given)
  expect((await stateOf('late')).state).toBe('late')
  expect(idsSent()).not.toContain('late@network.example.org')
})

// Ends like a power cut, after the mail server's yes and before anybody has noted it.
const killedAfterSending = `
  const path = (name) => ${JSON.stringify(projectPath('src', 'platform'))} + '/' + name
  const { connect } = await import(path('db/database.ts'))
  const { deliverNext, smtpSender } = await import(path('mail/deliver-mail.ts'))
  const sender = smtpSender(process.env.SMTP)
  const send = async (message) => { await sender.send(message); process.kill(process.pid, 'SIGKILL') }
  await deliverNext({ db: connect(process.env.DB).as(), sender: { send, close() {} }, from: process.env.FROM,
    clock: () => new Date(Number(process.env.NOW)), log: { info() {}, error() {} } })`

test('killed between the yes of the mail server and our note of it, it sends the same Message-ID again', async () => {
  await write('killed')
  const child = spawn(process.execPath, ['--input-type=module', '-e', killedAfterSending], {
    env: { ...process.env, SMTP: server.url, DB: database.ownerUrl, FROM: from, NOW: String(now) },
    stdio: 'ignore',
  })
  const signal = await new Promise((resolve) => child.on('exit', (_code, by) => resolve(by)))
  expect(signal).toBe('SIGKILL')
  expect((await stateOf('killed')).state).toBe('waiting')
  // Free as soon as PostgreSQL has noticed that nobody is there any more.
  while (!(await deliverNext(given))) await sleep(20)
  expect(idsSent().filter((id) => id === 'killed@network.example.org').length).toBe(2)
  expect((await stateOf('killed')).state).toBe('sent')
})

test('four that deliver at once send each message once', async () => {
  const before = server.accepted.length
  for (let count = 0; count < 20; count += 1) await write(`many-${count}`)
  await Promise.all(
    [1, 2, 3, 4].map(async () => {
      while (await deliverNext(given));
    }),
  )
  const sent = idsSent().slice(before)
  expect(sent.length).toBe(20)
  expect(new Set(sent).size).toBe(20)
})
