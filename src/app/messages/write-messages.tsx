import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawn } from '../../platform/html/stencil.ts'
import type { Mail } from '../../platform/mail/mail.ts'

interface Named {
  name: string
  mail: Omit<Mail, 'messageId'>
}

const List = ({ messages }: { messages: readonly Named[] }) => (
  <html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Messages</title>
    </head>
    <body style="font-family: sans-serif; max-width: 40em; margin: 24px auto; padding: 0 16px; line-height: 1.5">
      <h1>Every message that this network can send</h1>
      <ul>
        {messages.map(({ name, mail }) => (
          <li key={name}>
            {mail.subject}: <a href={`${name}.html`}>as a page</a>, <a href={`${name}.txt`}>as plain text</a>{' '}
            ({mail.kind})
          </li>
        ))}
      </ul>
    </body>
  </html>
)

/** Both forms of each message as files, and a page that leads to them. Returns how many. */
export async function writeMessages(
  folder: string,
  mails: readonly Omit<Mail, 'messageId'>[],
): Promise<number> {
  const messages = mails.map((mail, at) => ({
    name: `${String(at + 1).padStart(2, '0')}-${mail.kind}`,
    mail,
  }))
  await mkdir(folder, { recursive: true })
  for (const { name, mail } of messages) {
    await writeFile(join(folder, `${name}.html`), mail.html)
    await writeFile(join(folder, `${name}.txt`), `Subject: ${mail.subject}\n\n${mail.text}`)
  }
  await writeFile(join(folder, 'index.html'), `<!DOCTYPE html>${drawn(<List messages={messages} />).text}`)
  return messages.length
}
