import type { ComponentChildren } from 'preact'
import type { Helpline } from './helpline.ts'
import { hasNumber, hasPage, hasText } from './helpline-rules.ts'

/** "Text SHOUT to 85258", as a link that opens the phone's own messages. */
export function TextLine({ text }: { text: NonNullable<Helpline['text']> }) {
  return (
    <>
      {text.keyword ? `Text ${text.keyword} to ` : 'Text '}
      <a href={`sms:${text.number.replaceAll(' ', '')}`}>{text.number}</a>
    </>
  )
}

/** Another website learns nothing of ours: the referrer policy of every page is same-origin. */
export function PageLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  )
}

/** For people who cannot speak aloud, and what it helps to know before. Only what was confirmed. */
export function OtherWays({ line }: { line: Helpline }) {
  const { phone, text, chat, email, page } = line
  return (
    <>
      {hasNumber(line) && phone?.then && (
        <p>
          <strong>{phone.then}</strong>
        </p>
      )}
      {hasText(line) && text && (
        <p>
          <TextLine text={text} />
        </p>
      )}
      {chat?.confirmed && (
        <p>
          <PageLink href={chat.url}>{`Online chat of ${line.name}`}</PageLink>
        </p>
      )}
      {email?.confirmed && (
        <p>
          E-mail <a href={`mailto:${email.address}`}>{email.address}</a>
        </p>
      )}
      {hasPage(line) && page && (
        <p>
          <PageLink href={page.url}>{hasNumber(line) || hasText(line) ? `Website of ${line.name}` : `Number and chat: website of ${line.name}`}</PageLink>
        </p>
      )}
      {line.good_to_know.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  )
}
