import type { VNode } from 'preact'
import { ExitBar, SiteFooter, SiteHeader, SkipLinks } from '../../design-system/index.ts'
import type { FindAsset } from '../../platform/files/assets.ts'
import { drawn, type Html, nothing, stencil } from '../../platform/html/stencil.ts'
import type { Page } from '../../platform/http/answer.ts'

/** Makes the whole HTML of a page. */
export type Layout = (page: Page) => string

interface Parts {
  asset: FindAsset
  headerLinks: { href: string; text: string }[]
  footerLinks: { href: string; text: string }[]
  urgentHelp: VNode
}

type Holes = { title: string; scripts: Html; body: Html; urgentHelp: Html }

const Scripts = ({ sources }: { sources: readonly string[] }) => (
  <>
    {sources.map((source) => (
      <script key={source} type="module" src={source} />
    ))}
  </>
)

export function makeLayout({ asset, headerLinks, footerLinks, urgentHelp }: Parts): Layout {
  const style = asset('towpath.scss')
  const guard = asset('leave-guard.browser.ts')
  const scripts = [asset('exit-bar.browser.ts'), asset('place-suggestions.browser.ts')]
  const icon = asset('favicon.svg')
  const frame = (header: VNode | null) =>
    stencil<Holes>((hole) => (
      <html lang="en-GB" class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>{hole.title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <meta name="color-scheme" content="light dark" />
          <meta name="format-detection" content="telephone=no" />
          {/* Blocking on purpose: nothing may paint before it has decided (safety guide 1.2). */}
          <script src={guard} />
          <link rel="stylesheet" href={style} />
          <link rel="icon" href={icon} type="image/svg+xml" />
          <Scripts sources={scripts} />
          {hole.scripts}
        </head>
        <body class="govuk-template__body">
          <SkipLinks />
          <ExitBar />
          {header}
          <main class="page-width page-main" id="main" tabindex={-1}>
            {hole.body}
          </main>
          <SiteFooter urgentHelp={hole.urgentHelp} links={footerLinks}>
            <p class="small quiet">
              Towpath is open-source software for networks that help people recover from childhood trauma. It
              is not a government or NHS website.
            </p>
          </SiteFooter>
        </body>
      </html>
    ))
  const usual = frame(<SiteHeader links={headerLinks} />)
  const urgent = frame(null)
  return (page) => {
    const values = {
      title: `${page.errors ? 'Error: ' : ''}${page.title} – Towpath`,
      scripts: page.scripts ? drawn(<Scripts sources={page.scripts.map(asset)} />) : nothing,
      body: drawn(page.body),
      urgentHelp: drawn(urgentHelp),
    }
    return `<!DOCTYPE html>${(page.isUrgentHelp ? urgent : usual)(values).text}`
  }
}
