import type { Helpline } from './helpline.ts'
import { hasNumber, hasPage, hasText } from './helpline-rules.ts'
import { PageLink, TextLine } from './line-way.tsx'

/** Everything beside the number, for people who cannot speak aloud too. Only what was confirmed. */
export function OtherWays({ line }: { line: Helpline }) {
  const { phone, text, chat, email, page } = line
  const hasWay = hasNumber(line) || hasText(line)
  return (
    <>
      {hasNumber(line) && phone?.next && (
        <p>
          <strong>{phone.next}</strong>
        </p>
      )}
      {hasText(line) && text && (
        <p>
          You can <TextLine text={text} />.
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
          <PageLink
            href={page.url}
          >{`${hasWay ? 'Website' : 'Number and chat: website'} of ${line.name}`}</PageLink>
        </p>
      )}
      {line.good_to_know.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  )
}
