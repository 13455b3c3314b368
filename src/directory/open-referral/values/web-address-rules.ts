import { isPlaceholderHost } from './placeholder-rules.ts'

// Each of these tells the site who sent the person; none is needed to reach the page.
const trackers = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_eid|mc_cid|igshid)$/i
const wrappers: readonly [host: RegExp, parameter: string][] = [
  [/^www\.google\.[\w.]+$/, 'q'],
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
]

/**
 * A web address that works, or nothing. Adds a missing scheme, mends http//, takes the first of two, takes off what
 * only tracks, and refuses everything that is not http or https.
 */
export function mendWebAddress(given: string | undefined): string | undefined {
  const first = given
    ?.replace(/[\u200b-\u200d\ufeff]/g, '')
    .trim()
    .split(/[\s<>"]+|,\s*|;\s*/)[0]
  if (!first || first.includes('\\')) return undefined
  const schemed = first
    .replace(/^(https?):?\/{0,2}(?=https?:)/i, '')
    .replace(/^(https?)[:;]?\/+/i, (_all, scheme: string) => `${scheme.toLowerCase()}://`)
  const complete =
    /^[a-z][a-z\d+.-]*:/i.test(schemed) && !/^[\w.-]+\.\w+:\d/.test(schemed) ? schemed : `https://${schemed}`
  const url = parse(complete.replace(/[.,;:)\]'"]+$/, ''))
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined
  if (!/\.[a-z][a-z-]*\.?$/i.test(url.hostname) || isPlaceholderHost(url.hostname)) return undefined
  return withoutTrackers(unwrapped(url)).href
}

const parse = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined)

function unwrapped(url: URL): URL {
  const parameter = wrappers.find(([host]) => host.test(url.hostname))?.[1]
  const inner = parameter && url.searchParams.get(parameter)
  const target = inner && /^https?:\/\//i.test(inner) ? parse(inner) : undefined
  return target ?? url
}

function withoutTrackers(url: URL): URL {
  for (const name of [...url.searchParams.keys()]) if (trackers.test(name)) url.searchParams.delete(name)
  return url
}
