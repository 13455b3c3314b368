import type { ComponentChildren } from 'preact'
import { classNames } from '../class-names.ts'

export type ButtonProps = {
  children: ComponentChildren
  /** `warning` is for deeds that cannot be undone; `link` looks like a link and still submits. */
  look?: 'primary' | 'secondary' | 'warning' | 'link' | undefined
  name?: string | undefined
  value?: string | undefined
  type?: 'submit' | 'button' | undefined
  form?: string | undefined
  formAction?: string | undefined
  /** Submits what is there, finished or not: for Back and Skip. */
  formNoValidate?: boolean | undefined
  id?: string | undefined
  class?: string | undefined
}

const looks = {
  primary: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  warning: 'govuk-button govuk-button--warning',
  link: 'link-button',
}

/** A deed. It says what it does: "Book this place", never "Submit". */
export function Button({ look = 'primary', type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} class={classNames(looks[look], rest.class)}>
      {children}
    </button>
  )
}

type ButtonLinkProps = {
  href: string
  look?: 'primary' | 'secondary' | undefined
  children: ComponentChildren
  class?: string | undefined
}

/** A link that starts something, drawn as a button. It stays a link to assistive technology, as it behaves like one. */
export function ButtonLink({ href, look = 'primary', children, ...rest }: ButtonLinkProps) {
  return (
    <a href={href} draggable={false} class={classNames(looks[look], rest.class)}>
      {children}
    </a>
  )
}

/** Buttons and links in one row, one below the other on phones. */
export function ButtonGroup({ children }: { children: ComponentChildren }) {
  return <div class="govuk-button-group">{children}</div>
}
