import { Fragment, h } from 'preact'
import { drawn } from '../html/stencil.ts'
import { mailLook } from './mail-looks.ts'

// Sizes and the font stand on the words themselves as well: some mailboxes throw a style sheet away, and then colours
// stay the mailbox's own. Colours are those of the network's look, by day and by night; each pair is at least 7 to 1.
const stylesOf = ({ day, night }: ReturnType<typeof mailLook>): string => `
:root { color-scheme: light dark; supported-color-schemes: light dark }
body { margin: 0; background: #fbf8f3; color: #1b2828 }
a { color: ${day} }
h1, h2 { font-size: 20px; line-height: 1.3; margin: 32px 0 8px }
.from { border-bottom: 1px solid #e6dccb }
.below { border-top: 1px solid #e6dccb; color: #52605f }
a.deed { display: inline-block; padding: 12px 20px; border-radius: 8px; background: ${day}; color: #ffffff; font-weight: bold; text-decoration: none }
@media (prefers-color-scheme: dark) {
  body { background: #12201f; color: #efebe3 }
  a { color: ${night} }
  .from, .below { border-color: #3a4644 }
  .below { color: #b3bdba }
  a.deed { background: ${night}; color: #12201f }
}`

const words =
  'font-family: sans-serif; font-size: 17px; line-height: 1.5; max-width: 34em; margin: 0 auto; padding: 16px'

interface Framed {
  /** One of the looks that a network can choose. */
  look: string
  /** Who it is from, as it may be read over a shoulder. */
  from: string
  body: string
  /** Who it is from and how to reach them. */
  below: readonly string[]
}

// Without JSX: what delivers reads this file as it is (killed-delivery.test.ts).
const escaped = (text: string): string => drawn(h(Fragment, null, text)).text

/** A whole message: legible at 320 px, by day and by night. No picture, no script, nothing that loads. */
export function framed({ look, from, body, below }: Framed): string {
  return [
    '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escaped(from)}</title><style>${stylesOf(mailLook(look))}</style></head><body><div style="${words}">`,
    `<p class="from" style="font-weight: bold; padding-bottom: 8px; margin: 0 0 24px">${escaped(from)}</p>`,
    body,
    `<p class="below" style="font-size: 15px; padding-top: 16px; margin: 32px 0 0">${below.map(escaped).join('<br>')}</p>`,
    '</div></body></html>',
  ].join('\n')
}
