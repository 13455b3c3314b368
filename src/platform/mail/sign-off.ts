import type { Site } from '../site/site.ts'
import { framed } from './mail-frame.ts'

/** Who a message is from, above and under its words, and how to reach them. By its short name: somebody else may read along. */
export function signedOff<Letter extends { text: string; html: string }>(letter: Letter, site: Site): Letter {
  const below = [site.shortName, ...[site.email, site.phone].filter((each) => each !== null)]
  return {
    ...letter,
    // "-- " on a line of its own begins a signature (RFC 3676, 4.3).
    text: `${letter.text.trimEnd()}\n\n-- \n${below.join('\n')}\n`,
    html: framed({ look: site.look, from: site.shortName, body: letter.html, below }),
  }
}
