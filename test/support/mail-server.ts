import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

export interface MailServer {
  /** smtp://127.0.0.1:port */
  url: string
  /** Every message that was accepted, as it came over the wire. */
  accepted: string[]
  /** Answers the next so many messages with "try again later". */
  refuseNext: (count: number) => void
}

/** A real mail server on this machine. */
export async function mailServer(): Promise<MailServer> {
  const accepted: string[] = []
  let refusing = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        if (refusing > 0) {
          refusing -= 1
          return done(Object.assign(new Error('try again later'), { responseCode: 451 }))
        }
        accepted.push(Buffer.concat(pieces).toString())
        return done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, accepted, refuseNext: (count) => (refusing = count) }
}
