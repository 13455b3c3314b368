import type { ComponentChildren } from 'preact'
import { PhoneLink } from '../../design-system/index.ts'
import type { Helpline } from './helpline.ts'
import { hasNumber, hasPage, hasText } from './helpline-rules.ts'

type Look = 'button' | undefined

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
export function PageLink({
  href,
  look,
  children,
}: {
  href: string
  look?: Look
  children: ComponentChildren
}) {
  return (
    <a href={href} rel="noreferrer" class={look && 'govuk-button'}>
      {children}
    </a>
  )
}

/**
 * The first way to reach a line: its number, else its text, else its own page. Never one that was not confirmed. As a button
 * where it is the one to try first.
 */
export function LineWay({ line, look }: { line: Helpline; look?: Look }) {
  const { phone, text, page } = line
  if (hasNumber(line) && phone) return <PhoneLink number={phone.number} look={look} label={look && 'Call'} />
  if (hasText(line) && text) return <TextLine text={text} />
  if (!hasPage(line) || !page) return null
  return (
    <PageLink href={page.url} look={look}>
      {look ? 'Number on its website' : 'number on its website'}
    </PageLink>
  )
}
