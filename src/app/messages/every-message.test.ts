import { readdirSync, readFileSync } from 'node:fs'
import { textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { sensitiveWordIn } from '../../guidance/index.ts'
import { projectPath } from '../../platform/files/project.ts'
import { usualSite } from '../../platform/site/site.ts'
import { linksOn, whatRunsIn } from '../security/forms-on-page.ts'
import { everyMessage } from './every-message.ts'

const site = {
  ...usualSite,
  shortName: 'Riverside',
  email: 'hello@riverside.example',
  phone: '01632 960 001',
}
const messages = everyMessage(site, 'https://riverside.example')

const read = (html: string): string => {
  const [, body = ''] = html.split('</head>')
  return textContent(parseDocument(body.replaceAll(/<(?:br|\/p|\/h2)\b[^>]*>/g, '\n')))
}
/** Words only: addresses are links on one side and letters on the other. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/https:\/\/\S+/g, ' ')
    .replaceAll('-- \n', ' ')
    .split(/[\s:]+/)
    .filter((word) => word !== '')

test('every kind of message that is written anywhere is among them', () => {
  const files = readdirSync(projectPath('src'), { recursive: true, encoding: 'utf8' })
  const mails = files.filter((name) => /-emails?\.tsx?$/.test(name) && !name.includes('test'))
  const written = mails.flatMap((name) =>
    [...readFileSync(projectPath('src', name), 'utf8').matchAll(/^ +kind: '(\w+)',$/gm)].map(
      ([, kind]) => kind,
    ),
  )
  expect(written.length).toBeGreaterThan(10)
  expect([...new Set(messages.map(({ kind }) => kind))].toSorted()).toEqual(written.toSorted())
  // And nobody writes one elsewhere.
  const others = files.filter(
    (name) => /\.tsx?$/.test(name) && !/test|-emails?\.tsx?$|^platform.mail/.test(name),
  )
  expect(
    others.filter((name) => /\bletter\(\{/.test(readFileSync(projectPath('src', name), 'utf8'))),
  ).toEqual([])
})

describe.each(messages)('$kind: $subject', ({ subject, text, html }) => {
  test('says the same in both forms, and leads to the same pages', () => {
    const first = wordsOf('Riverside')
    expect(wordsOf(read(html))).toEqual([...first, ...wordsOf(text)])
    expect(linksOn(html)).toEqual([...text.matchAll(/https:\/\/\S+/g)].map(([link]) => link))
  })

  test('names the network and how to reach it, and gives nothing away before it is opened', () => {
    expect(text).toContain('-- \nRiverside\nhello@riverside.example\n01632 960 001')
    expect(sensitiveWordIn(subject)).toBeNull()
    expect(subject.length).toBeLessThanOrEqual(60)
    // A list of messages shows about this much under the subject.
    expect(sensitiveWordIn(text.slice(0, 140))).toBeNull()
  })

  test('loads nothing, runs nothing, and its sentences are short', () => {
    expect(whatRunsIn(html)).toEqual([])
    expect(html).not.toMatch(/<img|<link|url\(|@import|http-equiv/)
    expect(text).not.toMatch(/!|\bjust\b|\bsimply\b/i)
    for (const sentence of text.split(/(?<=[.?])\s+|\n+/))
      expect(sentence.split(' ').length, sentence).toBeLessThan(31)
  })
})
