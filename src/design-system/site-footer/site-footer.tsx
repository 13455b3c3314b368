import type { ComponentChildren } from 'preact'

type Props = {
  /** The urgent help strip: first in the footer, in the same place on every page (WCAG 3.2.6). */
  urgentHelp?: ComponentChildren | undefined
  links?: { href: string; text: string }[] | undefined
  /** What this network is, licence, funder: a line or two. */
  children?: ComponentChildren | undefined
}

export function SiteFooter({ urgentHelp, links = [], children }: Props) {
  return (
    <footer class="site-footer">
      {urgentHelp && (
        <section class="site-footer__urgent" aria-label="Urgent help">
          <div class="page-width">{urgentHelp}</div>
        </section>
      )}
      <div class="page-width site-footer__rest">
        {links.length > 0 && (
          <ul class="site-footer__links">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </footer>
  )
}
