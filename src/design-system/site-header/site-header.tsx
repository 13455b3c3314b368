import { Mark } from '../drawings/mark.tsx'

export type HeaderLink = { href: string; text: string; current?: boolean | undefined }

type Props = {
  homeHref?: string | undefined
  /** What the network is called where somebody may look over a shoulder. */
  name?: string | undefined
  links?: HeaderLink[] | undefined
  label?: string | undefined
}

/** The wordmark and a handful of ways on. It names no need: somebody may be looking over a shoulder. */
export function SiteHeader({ homeHref = '/', name = 'Towpath', links = [], label = 'Main' }: Props) {
  return (
    <header class="site-header">
      <div class="page-width site-header__row">
        <a class="site-header__wordmark" href={homeHref}>
          <Mark />
          {name}
        </a>
        {links.length > 0 && (
          <nav aria-label={label}>
            <ul class="site-header__links">
              {links.map(({ href, text, current }) => (
                <li key={href}>
                  <a class="site-header__link" href={href} aria-current={current ? 'page' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  )
}
