import { drawn } from '../../../platform/html/stencil.ts'

interface MarkWords {
  name: string
  /** All of the network's commitments, or some of them. */
  isWhole: boolean
  /** "last review 2026" */
  year: string
  /** The whole address that checks it. */
  check: string
}

const WIDTH = 400
const INK = '#1B2828'
const CANAL = '#0E5055'
const PAPER = '#FBF8F3'
const STONE = '#52605F'
const fonts = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif"
const LINE = 30
const LONGEST_ADDRESS = 52

/** Lines of at most so many letters; SVG breaks none by itself. */
export function linesOf(text: string, longest = LINE): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * The membership mark as a file to download. It says what was done and when, never what somebody is: no grade, and
 * nothing about being trauma-informed. Its year grows old in the open, and the address says how things stand today.
 */
export function membershipMark({ name, isWhole, year, check }: MarkWords): string {
  const deed = `made ${isWhole ? 'the network’s commitments' : 'commitments with the network'}`
  const names = linesOf(name)
  const address = check.replace(/^https?:\/\//, '')
  // A long name of a host has a line of its own.
  const addressLines = address.length > LONGEST_ADDRESS ? address.split(/(?=\/commitments)/) : [address]
  const below = 34 + names.length * 24
  const height = below + 58 + addressLines.length * 16
  return drawn(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label={`${name} ${deed}, ${year}. Check: ${address}`}
    >
      <rect
        x="1"
        y="1"
        width={WIDTH - 2}
        height={height - 2}
        rx="10"
        fill={PAPER}
        stroke={CANAL}
        stroke-width="2"
      />
      <g
        fill="none"
        stroke={CANAL}
        stroke-width="2"
        stroke-linecap="round"
        transform="translate(18 20) scale(1.25)"
      >
        <path d="M2 15c6 0 8-8 14-8s8 8 14 8M2 21h6a8 7.5 0 0 1 16 0h6" />
        <path d="M2 27c3-2 5-2 7 0s5 2 7 0 5-2 7 0 4 2 7 0" stroke-opacity="0.5" />
      </g>
      <g font-family={fonts} fill={INK}>
        {names.map((line, at) => (
          <text key={line} x="72" y={40 + at * 24} font-size="19" font-weight="600">
            {line}
          </text>
        ))}
        <text x="72" y={below + 8} font-size="15">
          {deed}
        </text>
        <text x="72" y={below + 30} font-size="15">
          {year}
        </text>
        <a href={check}>
          {addressLines.map((line, at) => (
            <text key={line} x="18" y={below + 60 + at * 16} font-size="12" fill={STONE}>
              {line}
            </text>
          ))}
        </a>
      </g>
    </svg>,
  ).text
}
