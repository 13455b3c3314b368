import { classNames } from '../class-names.ts'

type Props = {
  /** As people say it: `116 123`, `0808 2000 247`. */
  number: string
  /** Its address, where it is known already: `telephoneUri`. */
  uri?: string | undefined
  /** Demonstration numbers are shown and never rung: they stay plain text. */
  demonstration?: boolean | undefined
  /** `button` is a 48 px target in reach of a thumb; `text` sits in a sentence. */
  look?: 'button' | 'text' | undefined
  /** Words before the number on a button, such as "Call". */
  label?: string | undefined
}

export function PhoneLink({
  number,
  uri = telephoneUri(number),
  demonstration = false,
  look = 'text',
  label,
}: Props) {
  if (demonstration) return <span class="phone-number">{number}</span>
  return (
    <a class={classNames('phone-number', look === 'button' && 'govuk-button')} href={uri}>
      {label ? `${label} ${number}` : number}
    </a>
  )
}

/** RFC 3966: visual separators leave, short numbers such as 116 123 stay local, a leading + is kept. */
export function telephoneUri(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}
