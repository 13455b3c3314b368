import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ExitBar, SiteFooter, SiteHeader, SkipLinks } from '../../design-system/index.ts'
import type { FindAsset } from '../../platform/files/assets.ts'
import type { Page } from '../../platform/http/answer.ts'

/** Makes the whole HTML of a page. */
export type Layout = (page: Page) => string

interface Parts {
  asset: FindAsset
  headerLinks: { href: string; text: string }[]
  footerLinks: { href: string; text: string }[]
  urgentHelp: VNode
}

export function makeLayout({ asset, headerLinks, footerLinks, urgentHelp }: Parts): Layout {
  const style = asset('towpath.scss')
  const guard = asset('leave-guard.browser.ts')
  const scripts = [asset('exit-bar.browser.ts'), asset('place-suggestions.browser.ts')]
  const icon = asset('favicon.svg')
  return (page) =>
    `<!DOCTYPE html>${renderToString(
      <html lang="en-GB" class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>{`${page.errors ? 'Error: ' : ''}${page.title} – Towpath`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <meta name="color-scheme" content="light dark" />
          <meta name="format-detection" content="telephone=no" />
          {/* Blocking on purpose: nothing may paint before it has decided (safety guide 1.2). */}
          <script src={guard} />
          <link rel="stylesheet" href={style} />
          <link rel="icon" href={icon} type="image/svg+xml" />
          {scripts.map((source) => (
            <script key={source} type="module" src={source} />
          ))}
        </head>
        <body class="govuk-template__body">
          <SkipLinks />
          <ExitBar />
          {!page.isUrgentHelp && <SiteHeader links={headerLinks} />}
          <main class="page-width page-main" id="main" tabindex={-1}>
            {page.body}
          </main>
          <SiteFooter urgentHelp={urgentHelp} links={footerLinks}>
            <p class="small quiet">
              Towpath is open-source software for networks that help people recover from childhood trauma. It
              is not a government or NHS website.
            </p>
          </SiteFooter>
        </body>
      </html>,
    )}`
}
