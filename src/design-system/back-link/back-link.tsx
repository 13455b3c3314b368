import type { ComponentChildren } from 'preact'

/** To the page before in a journey, by its address: it works without JavaScript and after a reload. */
export function BackLink({ href, children = 'Back' }: { href: string; children?: ComponentChildren }) {
  return (
    <a href={href} class="govuk-back-link">
      {children}
    </a>
  )
}
