import { h } from 'preact'
import { drawn } from '../html/stencil.ts'
import type { Site } from '../site/site.ts'

/** Who a message is from, and how to reach them, under its words. By its short name: somebody else may read along. */
export function signedOff<Letter extends { text: string; html: string }>(letter: Letter, site: Site): Letter {
  const lines = [site.shortName, ...[site.email, site.phone].filter((each) => each !== null)]
  const { text: below } = drawn(
    h(
      'p',
      null,
      lines.flatMap((line) => [line, h('br', null)]),
    ),
  )
  return {
    ...letter,
    // "-- " on a line of its own begins a signature (RFC 3676, 4.3).
    text: `${letter.text.trimEnd()}\n\n-- \n${lines.join('\n')}\n`,
    html: letter.html.includes('</body>')
      ? letter.html.replace('</body>', () => `${below}</body>`)
      : letter.html + below,
  }
}
