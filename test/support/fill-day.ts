import type { Page } from 'playwright-core'

/** Types a day YYYY-MM-DD into its three fields, as people do. */
export async function fillDay(page: Page, question: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  const fields = page.getByRole('group', { name: question })
  await fields.getByLabel('Day').fill(String(Number(date)))
  await fields.getByLabel('Month').fill(month)
  await fields.getByLabel('Year').fill(year)
}
