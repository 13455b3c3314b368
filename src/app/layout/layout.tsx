import type { VNode } from 'preact'
import { BackLink, ExitBar, SiteFooter, SiteHeader, SkipLinks } from '../../design-system/index.ts'
import type { FindAsset } from '../../platform/files/assets.ts'
import { drawn, type Html, nothing, stencil } from '../../platform/html/stencil.ts'
import type { Page } from '../../platform/http/answer.ts'
import type { Site } from '../../platform/site/site.ts'
import { SiteWords } from './site-words.tsx'

/** Makes the whole HTML of a page. */
export type Layout = (page: Page) => string

interface Parts {
  asset: FindAsset
  headerLinks: { href: string; text: string }[]
  membersLinks: { href: string; text: string }[]
  footerLinks: { href: string; text: string }[]
  urgentHelp: VNode
  /** The one way back from pages of urgent help, which have no header. */
  urgentBack: { href: string; text: string }
  /** The network as it is called at this moment. */
  site: () => Site
}

type Holes = {
  title: string
  look: string
  network: string
  scripts: Html
  body: Html
  urgentHelp: Html
  siteWords: Html
}

/** Drawn again when the network is called something else, not for every page. */
function rememberOne<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  let last: { of: Of; made: Made } | undefined
  return (of) => {
    if (last?.of !== of) last = { of, made: make(of) }
    return last.made
  }
}

const Scripts = ({ sources }: { sources: readonly string[] }) => (
  <>
    {sources.map((source) => (
      <script key={source} type="module" src={source} />
    ))}
  </>
)

export function makeLayout(parts: Parts): Layout {
  const { asset, footerLinks, urgentHelp, urgentBack, site } = parts
  const style = asset('towpath.scss')
  const guard = asset('leave-guard.browser.ts')
  const scripts = [asset('exit-bar.browser.ts'), asset('place-suggestions.browser.ts')]
  const icon = asset('favicon.svg')
  const frame = (around: 'usual' | NonNullable<Page['frame']>) =>
    stencil<Holes>((hole) => (
      <html lang="en-GB" class="govuk-template" data-look={hole.look}>
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
          {around === 'urgent_help' ? (
            <nav class="page-width urgent-back" aria-label="Back">
              <BackLink href={urgentBack.href}>{urgentBack.text}</BackLink>
            </nav>
          ) : (
            <SiteHeader
              name={hole.network}
              links={around === 'members' ? parts.membersLinks : parts.headerLinks}
            />
          )}
          <main class="page-width page-main" id="main" tabindex={-1}>
            {hole.body}
          </main>
          <SiteFooter urgentHelp={hole.urgentHelp} links={footerLinks}>
            {hole.siteWords}
            <p class="small quiet">
              Towpath is open-source software for networks that help people recover from childhood trauma. It
              is not a government or NHS website.
            </p>
          </SiteFooter>
        </body>
      </html>
    ))
  const wordsOf = rememberOne((site: Site) => drawn(<SiteWords site={site} />))
  const usual = frame('usual')
  const frames = { urgent_help: frame('urgent_help'), members: frame('members') }
  return (page) => {
    const now = site()
    const values = {
      title: `${page.errors ? 'Error: ' : ''}${page.title} – ${now.shortName}`,
      look: now.look,
      network: now.shortName,
      siteWords: wordsOf(now),
      scripts: page.scripts ? drawn(<Scripts sources={page.scripts.map(asset)} />) : nothing,
      body: drawn(page.body),
      urgentHelp: drawn(urgentHelp),
    }
    return `<!DOCTYPE html>${(page.frame ? frames[page.frame] : usual)(values).text}`
  }
}
