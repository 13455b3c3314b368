import type { ComponentChildren } from 'preact'

const LINE = 18

interface Props {
  title: string
  /** Drawing units; one is a CSS pixel, so that words in it are as large on a phone as anywhere. */
  height: number
  picture: ComponentChildren
  /** Every fact of the picture as text: the picture is hidden from those who listen. */
  children: ComponentChildren
}

export const WIDTH = 288

/** A picture with its words: under it on a phone, beside it where there is room. */
export function DrawingFrame({ title, height, picture, children }: Props) {
  return (
    <figure class="guide-drawing">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        aria-hidden="true"
        focusable="false"
      >
        {picture}
      </svg>
      <div class="guide-drawing__words">{children}</div>
    </figure>
  )
}

interface LabelProps {
  x: number
  /** The middle of all lines. */
  y: number
  lines: readonly string[]
  class?: string
}

/** Lines of text around a point. */
export function DrawnLabel({ x, y, lines, class: name }: LabelProps) {
  const first = y - ((lines.length - 1) * LINE) / 2 + 5.5
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} class={name} x={x} y={first + index * LINE} text-anchor="middle">
          {line}
        </text>
      ))}
    </>
  )
}

/** One part in words: its name, what books call it where that is another word, and a plain line. */
export function PartInWords({ name, term, line }: { name: string; term?: string; line: string }) {
  return (
    <li>
      <strong>{name}</strong>
      {term && ` (${term})`}
      <br />
      {line}
    </li>
  )
}
