import { formsOn, linksOn, type PageForm } from './forms-on-page.ts'
import { kindOfForm } from './trial-form.ts'

export interface FoundForm {
  /** Of its route and fields: two forms alike are one. */
  kind: string
  route: string
  form: PageForm
}

export interface FoundPage {
  route: string
  /** Path and query. */
  path: string
}

/** Pages alike are opened a few times: some have forms that others lack. */
const OF_A_KIND = 5

/**
 * What somebody reaches by following links from these pages: one page of each route, and every form that is sent by POST, once.
 */
export async function crawl(
  address: string,
  from: readonly string[],
  routeOf: (method: string, path: string) => string | null,
): Promise<{ pages: FoundPage[]; forms: FoundForm[] }> {
  const pages = new Map<string, FoundPage>()
  const forms = new Map<string, FoundForm>()
  const seen = new Set<string>()
  const opened = new Map<string, number>()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const route = routeOf('GET', path)
    if (route === null || seen.has(path)) continue
    seen.add(path)
    // A page with something asked in its address is a kind of its own.
    const kind = `${route} ${[...new URLSearchParams(path.split('?')[1] ?? '').keys()].join()}`
    const count = opened.get(kind) ?? 0
    if (count >= OF_A_KIND) continue
    opened.set(kind, count + 1)
    const answer = await fetch(address + path, { redirect: 'manual' })
    const to = answer.headers.get('location')
    if (to?.startsWith('/')) waiting.push(to)
    const html = await answer.text()
    if (answer.status === 200 && !pages.has(kind)) pages.set(kind, { route, path })
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    for (const link of linksOn(html)) if (/^\/(?!\/)/.test(link)) waiting.push(link.split('#')[0] ?? '')
    for (const form of formsOn(html)) {
      const action = form.action || path
      const to = routeOf('POST', action)
      if (to === null) continue
      const kindHere = kindOfForm(to, form.fields)
      if (!forms.has(kindHere)) forms.set(kindHere, { kind: kindHere, route: to, form: { ...form, action } })
    }
  }
  return { pages: [...pages.values()], forms: [...forms.values()] }
}
