import { light } from '../../design-system/index.ts'
import type { Face } from './piece.ts'

// Points; A4. 12 pt for text and left-aligned lines of about 75 letters: the UK Association for Accessible Formats asks
// for at least 12 pt in clear print.
export const page = { width: 595.28, height: 841.89, side: 76, top: 92, foot: 84 } as const
export const textWidth = page.width - 2 * page.side

export interface TextLook {
  size: number
  /** From line to line. */
  leading: number
  colour: string
  /** Free room above, unless it stands first on a page. */
  above: number
  /** All words in this face, whatever their own. */
  face?: Face
}

const text = { size: 12, leading: 18, colour: light.ink, above: 8 } as const satisfies TextLook

export const looks = {
  text,
  quiet: { ...text, size: 10.5, leading: 15.5, colour: light.stone, above: 6 },
  quote: { ...text, colour: light.heather, above: 4, face: 'italic' },
  label: { ...text, above: 10 },
  small: { ...text, size: 9.5, leading: 13, colour: light.stone, above: 0 },
  heading1: { size: 24, leading: 30, colour: light.canal, above: 0, face: 'bold' },
  heading2: { size: 16, leading: 22, colour: light.canal, above: 20, face: 'bold' },
  heading3: { size: 13, leading: 18, colour: light.ink, above: 14, face: 'bold' },
} as const satisfies Record<string, TextLook>

export const headingLook = (level: 1 | 2 | 3): TextLook =>
  ({ 1: looks.heading1, 2: looks.heading2, 3: looks.heading3 })[level]
