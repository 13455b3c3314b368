import { gzipSync } from 'node:zlib'
import { compile } from 'sass'
import { expect, it } from 'vitest'

const { css } = compile('src/design-system/site.scss', {
  loadPaths: ['node_modules'],
  style: 'compressed',
  quietDeps: true,
})

it('weighs at most 11 kB on its way to an old phone', () => {
  expect(gzipSync(css).length).toBeLessThanOrEqual(11_000)
})

it.each([/#1d70b8/i, /#005eb8/i, /gds transport/i, /frutiger/i, /@font-face/, /url\(/, /@import/])(
  'has nothing of GOV.UK’s or the NHS’s identity and asks for no other file: %s',
  (foreign) => {
    expect(css).not.toMatch(foreign)
  },
)
