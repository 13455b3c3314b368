import { expect, test } from 'vitest'
import type { NewsItem } from '../area-work/tables.ts'
import type { Hub } from '../tables.ts'
import { newsAtom, newsJson } from './news-feed.tsx'

const at = new Date('2026-11-22T10:00:00Z')
const hub = { id: 'h', slug: 'leeds', name: 'Leeds\u0008 hub', changed_at: at } as Hub
const item = (title: string, summary = 'On Tuesday') =>
  ({ id: 'i', title, summary, body: title, published_at: at, changed_at: at }) as NewsItem

test('what was kept before such characters were refused never makes the feed of a hub unreadable', () => {
  const every = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('')
  const items = [item(`Tea${every}and talk \ufffe\uffff\ud800`, 'Kettle \u{1FAD6}, Łódź & 日本')]
  const atom = newsAtom({ hub, items, publicUrl: 'http://localhost' })
  // XML 1.0, 2.2: these and no others.
  expect(atom).toMatch(/^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u)
  expect(atom).toContain('<title>Tea\t\n\rand talk </title>')
  expect(atom).toContain('<name>Leeds hub</name>')
  expect(atom).toContain('Kettle \u{1FAD6}, Łódź &amp; 日本')
  expect(() => JSON.parse(newsJson({ hub, items, publicUrl: 'http://localhost' }))).not.toThrow()
})
