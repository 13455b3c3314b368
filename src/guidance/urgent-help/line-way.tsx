import type { ComponentChildren } from 'preact'
import { PhoneLink } from '../../design-system/index.ts'
import type { Helpline } from './helpline.ts'
import { hasNumber, hasPage, hasText } from './helpline-rules.ts'

/** "Text SHOUT to 85258", as a link that opens the phone's own messages. */
export function TextLine({ text }: { text: NonNullable<Helpline['text']> }) {
  return (
    <>
      {text.keyword ? `text ${text.keyword} to ` : 'text '}
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

/** The first way to reach a line: its number, else its text, else its own page. Never one that was not confirmed. */
export function LineWay({ line }: { line: Helpline }) {
  const { phone, text, page } = line
  if (hasNumber(line) && phone) return <PhoneLink number={phone.number} />
  if (hasText(line) && text) return <TextLine text={text} />
  return hasPage(line) && page ? <PageLink href={page.url}>number on its website</PageLink> : null
}
