import type { Page } from 'playwright-core'

/** A page as somebody reaches it: by its address, or by sending something to it. */
export interface PageToSee {
  url: string
  status: number
  sent?: { method: string; headers: Record<string, string>; body: string }
}

const form = 'application/x-www-form-urlencoded'

export const sentForm = (
  fields: Record<string, string>,
  headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
): NonNullable<PageToSee['sent']> => ({
  method: 'POST',
  headers: { ...headers, 'content-type': form },
  body: new URLSearchParams(fields).toString(),
})

export const ask = ({ url, sent }: PageToSee): Promise<Response> => fetch(url, sent)

/** The same answer in a browser, so that styles, scripts and axe see what a person sees. */
export async function open(page: Page, { url, sent }: PageToSee): Promise<void> {
  if (sent) {
    const { method, headers, body } = sent
    const [address] = url.split('#')
    await page.route(address ?? url, (route) => route.continue({ method, headers, postData: body }), {
      times: 1,
    })
  }
  await page.goto(url)
}
