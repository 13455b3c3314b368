import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leftOutEmail, withoutPersonalEmails } from './email-rules.ts'
import { toLine, toPlainText } from './plain-text.ts'
import { summaryOf } from './summary-rules.ts'

describe('a description becomes words that a person can read', () => {
  test.each([
    [
      'paragraphs',
      '<p>One.</p><p style="color:red" data-x="1">Two&nbsp;&amp; three.</p>',
      'One.\n\nTwo & three.',
    ],
    [
      'lists',
      '<p>We offer:</p><ul><li role="x"><span>tea</span></li><li>talk</li></ul><p>Come.</p>',
      'We offer:\n\n- tea\n- talk\n\nCome.',
    ],
    ['typed lists', '<p>We offer</p><p>- tea</p><p>• talk</p>', 'We offer\n\n- tea\n- talk'],
    ['line breaks', 'Monday 9-5<br>Tuesday 9-5', 'Monday 9-5\nTuesday 9-5'],
    [
      'links',
      '<a data-cke-saved-href="https://a.org" href="https://a.org/x">our page</a>',
      'our page (https://a.org/x)',
    ],
    ['links that say their address', '<a href="https://www.a.org/">www.a.org</a>', 'www.a.org'],
    ['tracking in links', '<a href="https://a.org/?fbclid=x">us</a>', 'us (https://a.org/)'],
    ['e-mail links', '<a href="mailto:info@a.org?subject=Hi">E-mail us</a>', 'E-mail us (info@a.org)'],
    ['e-mails cut by tags', 'in<span>fo</span><b>@</b>ch<wbr>arity.org.uk', 'info@charity.org.uk'],
    [
      'e-mails cut into two links',
      '<a href="mailto:info@a.org">in</a><a href="mailto:info@a.org">fo@a.org</a>',
      'info@a.org',
    ],
    [
      'e-mails with spaces and zero-width marks',
      'info @ charity.org.uk, \u200bhello@a.org',
      'info@charity.org.uk, hello@a.org',
    ],
    [
      'tables',
      '<table><tr><td>Mon</td><td>9am</td></tr><tr><td>Tue</td><td>10am</td></tr></table>',
      'Mon 9am\nTue 10am',
    ],
    ['HTML that was escaped', '&lt;p&gt;Hello &amp;amp; welcome&lt;/p&gt;', 'Hello & welcome'],
    [
      'Markdown',
      '#Access information\nStep-free.\n\n**Free** for *all*\n\n*   one\n*   two\n\n[site](https://a.org/)',
      'Access information\n\nStep-free.\n\nFree for *all*\n\n- one\n- two\n\nsite (https://a.org/)',
    ],
    ['malformed HTML', '<p>Open <b>daily<p>Ring <a href="https://a.org>us</a>', 'Open daily\n\nRing'],
    ['sums', 'Ages <5 and >3, fish & chips', 'Ages <5 and >3, fish & chips'],
  ])('%s', (_what, html, text) => {
    expect(toPlainText(html)).toBe(text)
  })

  test.each([
    '',
    '   ',
    '<p>&nbsp;</p>',
    'No description available',
    'N/A',
    '-',
    null,
    undefined,
    {},
    'Lorem ipsum dolor',
  ])('%j says nothing and is left out', (nothing) => {
    expect(toPlainText(nothing)).toBeUndefined()
  })

  test('a very long one is cut at a word', () => {
    const text = toPlainText('word '.repeat(20_000)) ?? ''
    expect(text.length).toBeLessThanOrEqual(20_000)
    expect(text.endsWith('word…')).toBe(true)
  })
})

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt&#58;alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '<<script>script>alert(1)<</script>/script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<style>@import "javascript:alert(1)"</style>',
  '<form action=javascript:alert(1)><input type=submit>',
  '<object data="data:text/html;base64,PHNjcmlwdD4="></object>',
  '[x](javascript:alert(1))',
  '\u0000<scr\u0000ipt>alert(1)</script>',
  '<p onmouseover="alert(1)" style="background:url(javascript:alert(1))">hello</p>',
]

describe('what an attacker puts into a description stays inert text', () => {
  const isInert = (text: string | undefined) => {
    expect(text ?? '').not.toMatch(/<[a-z/!?]/i)
    expect(text ?? '').not.toMatch(/\]\((javascript|data|vbscript):/i)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is tested
    expect(text ?? '').not.toMatch(/[\u0000-\u0008\u202a-\u202e]/)
  }
  test.each(attacks)('%s', (attack) => {
    isInert(toPlainText(attack))
    isInert(toLine(attack))
    isInert(toPlainText(`<p>Before</p>${attack}<p>After</p>`))
  })

  test('nor does any mixture of them bring a tag to life', () => {
    const piece = fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom('&lt;', '<', '>', '&#60;', '&amp;', '"', "'", '/', 'script', ' '),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => isInert(toPlainText(pieces.join('')))),
      { numRuns: 300 },
    )
  })
})

test('text made to keep a reader busy is read all the same', () => {
  for (const piece of [
    '<',
    '<<a',
    '<b ',
    '&lt;',
    '#',
    '*',
    '**a',
    '[a](b:',
    '@',
    'a@a.',
    '<a href="x">',
    '<ul>',
  ]) {
    expect((toPlainText(piece.repeat(50_000)) ?? '').length).toBeLessThanOrEqual(20_000)
  }
})

describe('a summary is one honest line', () => {
  test.each([
    [
      'whole sentences that fit',
      'We listen to anyone. We never judge. '.concat('More words here. '.repeat(12)),
      /^We listen.*\.$/,
    ],
    [
      'never the heading above',
      'About us\n\nWe are a small charity that helps families in Leeds to rest.',
      /^We are a small/,
    ],
    [
      'never a question alone',
      `Struggling with drugs, alcohol or anything else? ${'We provide free and confidential services for adults '.repeat(4)}`,
      /provide.*…$/,
    ],
    [
      '"St." ends no sentence',
      'We meet at St. Mary’s hall every week, with tea and cake for everyone who comes.',
      /everyone who comes\.$/,
    ],
  ])('%s', (_what, text, wanted) => {
    const summary = summaryOf(text) ?? ''
    expect(summary).toMatch(wanted)
    expect(summary.length).toBeLessThanOrEqual(160)
  })
})

test('a mailbox of one person makes way for a note in running text, a role’s stays', () => {
  const text = 'Write to jane.smith@council.gov.uk or to family.hubs@council.gov.uk.'
  expect(withoutPersonalEmails(text, ['Family hub'])).toBe(
    `Write to ${leftOutEmail} or to family.hubs@council.gov.uk.`,
  )
})
