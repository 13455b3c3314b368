import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { readAsking } from './asking-content.ts'
import { AskingWords } from './asking-view.tsx'

const asking = readAsking()

test.each(asking.templates)(
  'the letter “$title” asks one thing, by a day, and is signed by whoever sends it',
  ({ words }) => {
    expect(words.match(/\[one thing[^\]]*\]/g)).toHaveLength(1)
    expect(words).toMatch(/\[(?:[^\]]* )?(?:day|months|meeting)\]/)
    expect(words.trim()).toMatch(/\[name and role\]$/)
    // No figure of ours that somebody would send as their own, and no promise.
    expect(words.replaceAll(/\[[^\]]*\]/g, '')).not.toMatch(/\d|£|%|guarantee|will recover|always|never/i)
  },
)

test('whoever asks is told to tell nobody’s story without their yes, before the first letter', () => {
  const html = renderToString(<AskingWords asking={asking} />)
  expect(html.indexOf('said yes')).toBeGreaterThan(0)
  expect(html.indexOf('said yes')).toBeLessThan(html.indexOf('<h2'))
  for (const { title } of asking.templates) expect(html).toContain(title)
})
