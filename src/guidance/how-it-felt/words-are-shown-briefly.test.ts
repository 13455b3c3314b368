import { expect, test } from 'vitest'
import { testApp } from '../../../test/support/test-app.ts'
import { guidancePaths } from '../index.ts'

const app = await testApp('empty')

test('whoever finds the address in the history ten minutes later reads no words that open an answer', async () => {
  const at = (minute: number) => app.setTime(new Date(Date.UTC(2026, 10, 22, 12, minute)))
  at(0)
  const sent = await fetch(app.url + guidancePaths.howItFelt('page', 'stages.adults'), {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ felt: 'clear', answer: 'yes' }),
    redirect: 'manual',
  })
  const address = app.url + (sent.headers.get('location') ?? '')
  at(9)
  const page = await (await fetch(address)).text()
  const words = /<strong>([a-z]+(?: [a-z]+){4})<\/strong>/.exec(page)?.[1] ?? 'not shown'
  expect(page).toContain('This page shows them for 10 minutes')
  for (const word of words.split(' ')) expect(decodeURIComponent(address)).not.toContain(`${word} `)
  at(11)
  const later = await fetch(address)
  expect(later.status).toBe(410)
  expect(await later.text()).not.toContain(words)
})
